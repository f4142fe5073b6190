package dev.stillwater.demo;

import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.Cell;
import dev.stillwater.policy.Choice;
import dev.stillwater.policy.OptionCode;
import dev.stillwater.policy.Outcome;
import dev.stillwater.policy.PolicyEditing;
import dev.stillwater.policy.PolicyReading;
import dev.stillwater.policy.PolicyVersion;
import dev.stillwater.policy.QuestionCode;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Begins the next version of the policy: two days after vomiting become three for hot stone. */
@Component
@Profile("demo")
class DemoPolicy {

    private static final int DAYS = 3;

    private final PolicyEditing editing;
    private final PolicyReading reading;

    DemoPolicy(PolicyEditing editing, PolicyReading reading) {
        this.editing = editing;
        this.reading = reading;
    }

    /** Unless somebody was quicker: a draft that a person has begun is that person's. */
    void beginNext() {
        if (reading.draft().isPresent()) {
            return;
        }
        PolicyVersion draft = editing.draft();
        editing.setCell(
                draft.id(), draft.version(), new Choice(QuestionCode.of("S04"), OptionCode.of("yes")),
                Set.of(ModalityCode.of("HS")), Cell.of(new Outcome.Defer(DAYS, Outcome.Anchor.VISIT)));
    }
}
