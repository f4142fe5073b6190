package dev.stillwater.policy;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.ModalityCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One version of the policy, laid out for deciding. Made once a version, used for every guest, safe
 * for many threads. The same input gives the same decision, down to the order of its reasons.
 *
 * <p>What an answer means is looked up for every part and option, and everything found is added
 * up; nothing found ever takes away from something else. An answer to a question that is not in
 * season, not asked for a modality, or not opened by the others' answers does not count.
 */
final class DecisionRules {

    private final RuleRows rows;

    private DecisionRules(RuleRows rows) {
        this.rows = rows;
    }

    static DecisionRules of(PolicyDocument document) {
        return new DecisionRules(new RuleRows(document));
    }

    /** The questions in the order in which {@link #chosen} has them. */
    List<RuleRow> rows() {
        return rows.all();
    }

    PolicyShape shape() {
        return rows.shape();
    }

    /**
     * The decision for the modalities of a treatment on a day at a place.
     *
     * @throws IllegalArgumentException when there is no part, or an answer does not fit its
     *     question; ask {@link AskingRules} first
     */
    Decision decide(
            Answers answers,
            Collection<ModalityCode> parts,
            LocalDate day,
            Collection<LetterOnFile> letters,
            JurisdictionCode place) {
        return decide(answers, chosen(answers, day, place), parts, day, letters, place);
    }

    /** Likewise, where it is known already which options count. */
    Decision decide(
            Answers answers, long[] chosen, Collection<ModalityCode> parts, LocalDate day,
            Collection<LetterOnFile> letters, JurisdictionCode place) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A treatment has at least one part");
        }
        var sum = new DecisionSum(day, place, letters, code -> counting(code, answers, chosen));
        int[] speaking = speaking(chosen);
        List<RuleRows.Together> together = together(chosen);
        for (ModalityCode modality : new TreeSet<>(parts)) {
            sum.begin(modality);
            addCells(sum, modality, speaking, chosen);
            for (RuleRows.Together each : together) {
                if (rows.counts(each, modality)) {
                    sum.add(each.effects().forModality(modality));
                }
            }
            sum.end();
        }
        return sum.decision();
    }

    /** Decides again what was decided before, from what the decision itself keeps. */
    Decision replay(Answers answers, Decision earlier) {
        return decide(
                answers, earlier.modalities(), earlier.day(), earlier.lifting(), earlier.place());
    }

    /** The options chosen that count, as bits by row. */
    long[] chosen(Answers answers, LocalDate day, JurisdictionCode place) {
        List<RuleRow> all = rows.all();
        long[] chosen = rows.read(answers, day);
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] != 0 && !isAsked(all.get(i), chosen, day, place)) {
                chosen[i] = 0;
            }
        }
        return chosen;
    }

    private static boolean isAsked(RuleRow row, long[] chosen, LocalDate day, JurisdictionCode place) {
        boolean opened = row.opener() < 0 || (chosen[row.opener()] & row.openedBy()) != 0;
        return opened && row.inSeason(day, place);
    }

    /** The rows in which an option with a consequence is chosen: few, of a guest who is well none. */
    private int[] speaking(long[] chosen) {
        List<RuleRow> all = rows.all();
        var speaking = new int[chosen.length];
        int found = 0;
        for (int i = 0; i < chosen.length; i++) {
            if ((chosen[i] & all.get(i).speaking()) != 0) {
                speaking[found++] = i;
            }
        }
        return Arrays.copyOf(speaking, found);
    }

    private List<RuleRows.Together> together(long[] chosen) {
        List<RuleRows.Together> together = List.of();
        for (RuleRows.Together each : rows.compounds()) {
            if (each.holds(chosen)) {
                together = together.isEmpty() ? new ArrayList<>() : together;
                together.add(each);
            }
        }
        return together;
    }

    /** The answer to a question, where it counts: one that was not opened by the others says no date either. */
    private @Nullable Answer counting(QuestionCode code, Answers answers, long[] chosen) {
        Integer position = rows.position(code);
        return position == null || chosen[position] == 0 ? null : answers.to(code).orElse(null);
    }

    private void addCells(DecisionSum sum, ModalityCode modality, int[] speaking, long[] chosen) {
        for (int i : speaking) {
            RuleRow row = rows.all().get(i);
            if (!row.counts(modality)) {
                continue;
            }
            long spoken = chosen[i] & row.speaking();
            for (int option = 0; option < row.options().size(); option++) {
                if ((spoken & 1L << option) != 0) {
                    sum.add(row.options().get(option).forModality(modality));
                }
            }
        }
    }

    /** Whether one of the chosen options makes earlier answers be asked for again. */
    boolean reopens(Question question, @Nullable Answer answer, LocalDate day) {
        if (answer == null) {
            return false;
        }
        long options = AnswerReading.read(question, answer, day);
        for (int i = 0; i < question.options().size(); i++) {
            if ((options & 1L << i) != 0 && question.options().get(i).reopens()) {
                return true;
            }
        }
        return false;
    }
}
