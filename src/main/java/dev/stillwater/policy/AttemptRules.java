package dev.stillwater.policy;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.ModalityCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tries a version on answers that were given to another: what does not fit counts as not answered,
 * and what nobody was asked is named. Made for a million screenings at a time.
 */
final class AttemptRules {

    private final DecisionRules rules;
    /** By modality, which rows could have a consequence for it. */
    private final Map<ModalityCode, boolean[]> mattering = new ConcurrentHashMap<>();

    AttemptRules(DecisionRules rules) {
        this.rules = rules;
    }

    PolicyAttempt attempt(
            Answers given, SortedSet<ModalityCode> parts, LocalDate day, Collection<LetterOnFile> letters,
            JurisdictionCode place) {
        Answers answers = fitting(given, day);
        long[] chosen = rules.chosen(answers, day, place);
        return new PolicyAttempt(
                rules.decide(answers, chosen, parts, day, letters, place), unasked(chosen, parts, day, place));
    }

    private Answers fitting(Answers given, LocalDate day) {
        boolean allFit = true;
        for (Answer answer : given.list()) {
            allFit &= fits(answer, day);
        }
        return allFit ? given : given.only(answer -> fits(answer, day));
    }

    /** An answer to a question that is no longer there does no harm. */
    private boolean fits(Answer answer, LocalDate day) {
        Question question = rules.shape().question(answer.question()).orElse(null);
        return question == null || AnswerReading.fits(question, answer, day);
    }

    private List<QuestionCode> unasked(
            long[] chosen, SortedSet<ModalityCode> parts, LocalDate day, JurisdictionCode place) {
        var open = new ArrayList<QuestionCode>();
        for (int i = 0; i < chosen.length; i++) {
            RuleRow row = rules.rows().get(i);
            boolean opened = row.opener() < 0 || (chosen[row.opener()] & row.openedBy()) != 0;
            if (chosen[i] == 0 && opened && matters(i, parts) && !isForReturningGuests(row.question())
                    && row.inSeason(day, place)) {
                open.add(row.question().code());
            }
        }
        return List.copyOf(open);
    }

    private boolean matters(int row, SortedSet<ModalityCode> parts) {
        for (ModalityCode part : parts) {
            if (mattering.computeIfAbsent(part, this::rowsFor)[row]) {
                return true;
            }
        }
        return false;
    }

    private boolean[] rowsFor(ModalityCode modality) {
        var matter = new boolean[rules.rows().size()];
        for (int i = 0; i < matter.length; i++) {
            matter[i] = rules.shape().matters(rules.rows().get(i).question(), modality);
        }
        return matter;
    }

    private static boolean isForReturningGuests(Question question) {
        for (Option option : question.options()) {
            if (option.reopens()) {
                return true;
            }
        }
        return false;
    }
}
