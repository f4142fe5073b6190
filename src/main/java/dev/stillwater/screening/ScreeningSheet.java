package dev.stillwater.screening;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.policy.Answer;
import dev.stillwater.policy.Answers;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.Decision;
import dev.stillwater.policy.Headline;
import dev.stillwater.policy.LetterOnFile;
import dev.stillwater.policy.PolicyDocument;
import dev.stillwater.policy.PolicyEdition;
import dev.stillwater.policy.PolicyShelf;
import dev.stillwater.policy.PolicyVersionId;
import dev.stillwater.policy.Question;
import dev.stillwater.policy.QuestionPlan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A screening being taken: answers what to ask next and what would be decided, without going back
 * to the database. Holds a guest's earlier answers; do not keep it longer than the screening lasts.
 */
public final class ScreeningSheet {

    private final ScreeningVisit visit;
    private final LocalDate today;
    private final PolicyEdition policy;
    private final JurisdictionCode place;
    private final Answers earlier;
    private final List<LetterOnFile> letters;
    private final boolean consented;
    private final boolean onRecord;

    ScreeningSheet(
            ScreeningVisit visit,
            LocalDate today,
            PolicyEdition policy,
            JurisdictionCode place,
            Answers earlier,
            List<LetterOnFile> letters,
            boolean consented,
            boolean onRecord) {
        this.visit = visit;
        this.today = today;
        this.policy = policy;
        this.place = place;
        this.earlier = earlier;
        this.letters = List.copyOf(letters);
        this.consented = consented;
        this.onRecord = onRecord;
    }

    public ScreeningVisit visit() {
        return visit;
    }

    /** The day that answers are given on: today at the location. */
    public LocalDate today() {
        return today;
    }

    /** The place whose seasons count, and whose way to write dates. */
    public JurisdictionCode place() {
        return place;
    }

    /** The version of the policy that this sheet follows. */
    public PolicyVersionId policy() {
        return policy.id();
    }

    public int policyNumber() {
        return policy.number();
    }

    /** The wordings to show questions, changes and letters by. */
    public PolicyDocument document() {
        return policy.document();
    }

    /** Whether the guest has agreed, within a year, that answers are kept. */
    public boolean consented() {
        return consented;
    }

    /** The same without the earlier answers: everything is asked anew. */
    public ScreeningSheet afresh() {
        return new ScreeningSheet(
                visit, today, policy, place, Answers.NONE, letters, consented, onRecord);
    }

    /**
     * Whether there is nothing to record: nothing was answered, nothing is open, and what follows from the
     * answers that are still good is on record for this visit already.
     */
    public boolean isRecorded(Answers given) {
        return onRecord && given.isEmpty() && plan(given).complete();
    }

    /** The last day on which nothing of this has to be asked again; null where all of it stays good. */
    public @Nullable LocalDate goodUntil() {
        return plan(Answers.NONE).answers().list().stream()
                .flatMap(answer -> policy.document().question(answer.question())
                        .flatMap(question -> question.validity().lastDay(answer.givenOn())).stream())
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** What to ask, given what was answered so far. */
    public QuestionPlan plan(Answers given) {
        return policy.plan(visit.parts(), visit.day(), place, earlier, given);
    }

    /** Whether an answer says something that the question takes, and that does not contradict it. */
    public boolean fits(Answer answer) {
        return policy.fits(answer, visit.day()) && !policy.contradicts(answer);
    }

    /**
     * How each modality would stand on the day by itself, as far as what was answered tells. One that
     * needs a further question is in it only where no answer to that could help any more.
     */
    SortedMap<ModalityCode, Headline> byItself(Collection<ModalityCode> all, Answers given) {
        SortedMap<ModalityCode, Headline> found = new TreeMap<>();
        for (ModalityCode each : all) {
            SortedSet<ModalityCode> only = new TreeSet<>(List.of(each));
            QuestionPlan plan = policy.plan(only, visit.day(), place, earlier, given);
            Headline headline = policy.decide(plan.answers(), only, visit.day(), letters, place).headline();
            if (plan.complete() || headline.stricterThan(Headline.CLEARANCE_NEEDED)) {
                found.put(each, headline);
            }
        }
        return found;
    }

    /** What would be decided by the answers that count so far. */
    public Decision decide(Answers given) {
        return policy.decide(plan(given).answers(), visit.parts(), visit.day(), letters, place);
    }
}
