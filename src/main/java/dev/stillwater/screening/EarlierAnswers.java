package dev.stillwater.screening;

import dev.stillwater.guests.GuestId;
import dev.stillwater.policy.Answer;
import dev.stillwater.policy.Answers;
import dev.stillwater.policy.PolicyDocument;
import dev.stillwater.policy.PolicyEdition;
import dev.stillwater.policy.PolicyShelf;
import dev.stillwater.policy.Question;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a guest said before, as far as it still answers what is asked now. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class EarlierAnswers {

    private static final int LONGEST_DAYS = 3650;
    private static final int YEAR = 366;

    private final AnswerVault vault;
    private final PolicyShelf shelf;
    private final Clock clock;

    EarlierAnswers(AnswerVault vault, PolicyShelf shelf, Clock clock) {
        this.vault = vault;
        this.shelf = shelf;
        this.clock = clock;
    }

    /**
     * Without the answers to questions that the document words otherwise, and without those given
     * before the guest said that something changed; the latest of each.
     */
    Answers of(GuestId guest, PolicyDocument document) {
        Answers answers = Answers.NONE;
        Duration back = Duration.ofDays(longestGood(document) + 2L);
        for (AnswerVault.Said said : vault.ofGuest(guest.value(), clock.instant().minus(back))) {
            PolicyEdition asked = shelf.edition(said.policyVersion());
            answers =
                    asked.stillStanding(answers, said.answers())
                            .with(said.answers()
                                    .only(answer -> asksTheSame(document, asked.document(), answer)));
        }
        return answers;
    }

    private static boolean asksTheSame(
            PolicyDocument now, PolicyDocument then, Answer answer) {
        return now.question(answer.question())
                .filter(question -> then.question(answer.question())
                        .filter(question::asksTheSameAs)
                        .isPresent())
                .isPresent();
    }

    private static int longestGood(PolicyDocument document) {
        return document.questions().stream()
                .map(Question::validity)
                .mapToInt(validity -> switch (validity.span()) {
                    case VISIT -> 1;
                    case DAYS -> validity.days();
                    case YEAR -> YEAR;
                    case CHANGE -> LONGEST_DAYS;
                })
                .max()
                .orElse(0);
    }
}
