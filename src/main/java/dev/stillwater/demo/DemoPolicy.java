package dev.stillwater.demo;

import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.screening.Cell;
import dev.stillwater.screening.Choice;
import dev.stillwater.screening.OptionCode;
import dev.stillwater.screening.Outcome;
import dev.stillwater.screening.PolicyEditing;
import dev.stillwater.screening.PolicyVersion;
import dev.stillwater.screening.QuestionCode;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Begins the next version of the policy: two days after vomiting become three for hot stone. */
@Component
@Profile("demo")
class DemoPolicy {

    private static final int DAYS = 3;

    private final PolicyEditing editing;

    DemoPolicy(PolicyEditing editing) {
        this.editing = editing;
    }

    void beginNext() {
        PolicyVersion draft = editing.draft();
        editing.setCell(
                draft.id(), draft.version(), new Choice(QuestionCode.of("S04"), OptionCode.of("yes")),
                Set.of(ModalityCode.of("HS")), Cell.of(new Outcome.Defer(DAYS, Outcome.Anchor.VISIT)));
    }
}
