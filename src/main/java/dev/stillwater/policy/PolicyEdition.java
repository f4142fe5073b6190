package dev.stillwater.policy;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.ModalityCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;

/** A version of the policy, laid out to ask and to decide by. Safe to share between threads. */
public final class PolicyEdition {

    private final PolicyVersionId id;
    private final int number;
    private final DecisionRules rules;
    private final AttemptRules attempts;
    private final Map<Former, Boolean> tightened = new ConcurrentHashMap<>();

    private record Former(PolicyVersionId version, ModalityCode part) {}

    PolicyEdition(PolicyVersionId id, int number, DecisionRules rules) {
        this.id = id;
        this.number = number;
        this.rules = rules;
        this.attempts = new AttemptRules(rules);
    }

    /** A version to try, also one that is not published. */
    public static PolicyEdition of(PolicyVersion version) {
        return new PolicyEdition(version.id(), version.number(), DecisionRules.of(version.document()));
    }

    public PolicyVersionId id() {
        return id;
    }

    public int number() {
        return number;
    }

    DecisionRules rules() {
        return rules;
    }

    public PolicyDocument document() {
        return rules.shape().document();
    }

    /**
     * Whether somebody whom another version let through for these parts could be stopped, or has more to be
     * asked, by this one. Versions never change, so this is worked out once.
     */
    public boolean tightens(PolicyEdition former, Collection<ModalityCode> parts) {
        return !former.id.equals(id) && parts.stream().anyMatch(part -> tightened.computeIfAbsent(
                new Former(former.id, part),
                each -> ComparisonRules.compare(former.document(), document(), List.of(part))
                        .tightens(question -> rules.shape().matters(question, part), document())));
    }

    /** What to ask for a visit, by what was said earlier and just now. */
    public QuestionPlan plan(
            SortedSet<ModalityCode> parts, LocalDate day, JurisdictionCode place, Answers earlier, Answers now) {
        var occasion = new AskingRules.Occasion(Question.Moment.VISIT, parts, day, place);
        return new AskingRules(rules).plan(occasion, earlier, now);
    }

    /**
     * What is left of a guest's earlier answers after answers to this version: all of them, unless
     * the guest said that something changed; then only those of that day and later.
     */
    public Answers stillStanding(Answers earlier, Answers said) {
        return new AskingRules(rules).afterReopening(earlier, said);
    }

    /** Whether the answer says that something changed, so that what was said before counts no more. */
    public boolean reopens(Answer answer) {
        return new AskingRules(rules).reopens(answer);
    }

    /** Whether an answer says something that its question takes. */
    public boolean fits(Answer answer, LocalDate day) {
        return document()
                .question(answer.question())
                .filter(question -> AnswerReading.fits(question, answer, day))
                .isPresent();
    }

    /** Whether an answer names a day that the question itself rules out, such as an old one for "in the last 24 hours". */
    public boolean contradicts(Answer answer) {
        LocalDate said = answer.date();
        return said != null && document()
                .question(answer.question())
                .flatMap(question -> Optional.ofNullable(question.measure()))
                .flatMap(measure -> Optional.ofNullable(measure.earliest(answer.givenOn())))
                .filter(said::isBefore)
                .isPresent();
    }

    public Decision decide(
            Answers answers,
            SortedSet<ModalityCode> parts,
            LocalDate day,
            Collection<LetterOnFile> letters,
            JurisdictionCode place) {
        return rules.decide(answers, parts, day, letters, place);
    }

    /** What this version would have decided by answers that were given to another. */
    public PolicyAttempt attempt(
            Answers answers, SortedSet<ModalityCode> parts, LocalDate day, Collection<LetterOnFile> letters,
            JurisdictionCode place) {
        return attempts.attempt(answers, parts, day, letters, place);
    }

    /** A decision made by this version again, by the same answers: the same to the byte. */
    public Decision replay(Answers answers, Decision made) {
        return rules.replay(answers, made);
    }

    /** What a decision made by this version comes to for some of its parts, under other letters. */
    public Decision again(
            Decision decision, Collection<ModalityCode> parts, Collection<LetterOnFile> letters) {
        return DecisionAgain.from(document(), decision, parts, letters);
    }
}
