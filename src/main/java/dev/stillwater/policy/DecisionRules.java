package dev.stillwater.policy;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.ModalityCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** A question with where it hangs, as positions in the list of rows. */
    record Row(
            Question question,
            int opener,
            long openedBy,
            long speaking,
            List<Question> limited,
            boolean seasonal,
            Map<OptionCode, Long> byHand,
            List<OptionRules> options) {

        /** Whether the question, and all that lead to it, are asked for a modality. */
        boolean counts(ModalityCode modality) {
            for (int i = 0; i < limited.size(); i++) {
                if (!limited.get(i).concerns(modality)) {
                    return false;
                }
            }
            return true;
        }
    }

    private record Together(CompoundRule rule, int[] rows, long[] options, OptionRules effects) {}

    private final PolicyShape shape;
    private final List<Row> rows = new ArrayList<>();
    private final Map<QuestionCode, Integer> positions = new HashMap<>();
    private final List<Together> compounds = new ArrayList<>();

    private DecisionRules(PolicyDocument document) {
        shape = new PolicyShape(document);
        // Openers first, so that one pass knows what is opened.
        shape.questions().stream()
                .filter(question -> !shape.line(question).isEmpty())
                .sorted(Comparator.comparingInt(question -> shape.line(question).size()))
                .forEach(this::add);
        document.compounds().forEach(this::add);
    }

    static DecisionRules of(PolicyDocument document) {
        return new DecisionRules(document);
    }

    private void add(Question question) {
        int opener = -1;
        long openedBy = 0;
        if (question.after() != null) {
            opener = positions.get(question.after().question());
            openedBy = bits(rows.get(opener).question().options(), shape.openers(question));
        }
        List<Option> speaking =
                question.options().stream()
                        .filter(option -> option.concern() || !option.cells().isEmpty())
                        .toList();
        positions.put(question.code(), rows.size());
        rows.add(
                new Row(
                        question,
                        opener,
                        openedBy,
                        bits(question.options(), speaking),
                        shape.line(question).stream()
                                .filter(each -> !each.modalities().isEmpty())
                                .toList(),
                        shape.line(question).stream().anyMatch(each -> each.season() != null),
                        byHand(question),
                        question.options().stream()
                                .map(option -> OptionRules.of(shape.document(), question, option))
                                .toList()));
    }

    /** What choosing one option by hand reads as; the most common of all answers. */
    private static Map<OptionCode, Long> byHand(Question question) {
        var byHand = new HashMap<OptionCode, Long>();
        for (Option option : question.plainOptions()) {
            byHand.put(option.code(), AnswerReading.ANSWERED | bits(question.options(), List.of(option)));
        }
        return byHand;
    }

    private static long bits(List<Option> all, List<Option> wanted) {
        long bits = 0;
        for (int i = 0; i < all.size(); i++) {
            bits |= wanted.contains(all.get(i)) ? 1L << i : 0;
        }
        return bits;
    }

    private void add(CompoundRule rule) {
        var at = new int[rule.all().size()];
        var options = new long[at.length];
        int i = 0;
        for (Choice choice : rule.all()) {
            Integer position = positions.get(choice.question());
            if (position == null) {
                return;
            }
            Question question = rows.get(position).question();
            at[i] = position;
            options[i] = question.option(choice.option())
                    .map(option -> bits(question.options(), List.of(option)))
                    .orElse(0L);
            i++;
        }
        if (at.length > 0) {
            compounds.add(new Together(rule, at, options, OptionRules.of(shape.document(), rule)));
        }
    }

    /** The questions in the order in which {@link #chosen} has them. */
    List<Row> rows() {
        return rows;
    }

    PolicyShape shape() {
        return shape;
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
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A treatment has at least one part");
        }
        long[] chosen = chosen(answers, day, place);
        var sum = new DecisionSum(day, place, letters, code -> counting(code, answers, chosen));
        for (ModalityCode modality : new TreeSet<>(parts)) {
            sum.begin(modality);
            addCells(sum, modality, chosen);
            addCompounds(sum, modality, chosen);
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
        var chosen = new long[rows.size()];
        for (Answer answer : answers.all()) {
            Integer position = positions.get(answer.question());
            if (position != null) {
                chosen[position] = read(rows.get(position), answer, day);
            }
        }
        for (int i = 0; i < chosen.length; i++) {
            Row row = rows.get(i);
            boolean opened = row.opener() < 0 || (chosen[row.opener()] & row.openedBy()) != 0;
            if (!opened || row.seasonal() && chosen[i] != 0 && !shape.inSeason(row.question(), day, place)) {
                chosen[i] = 0;
            }
        }
        return chosen;
    }

    /** The answer to a question, where it counts: one that was not opened by the others says no date either. */
    private @Nullable Answer counting(QuestionCode code, Answers answers, long[] chosen) {
        Integer position = positions.get(code);
        return position == null || chosen[position] == 0 ? null : answers.to(code).orElse(null);
    }

    private static long read(Row row, Answer answer, LocalDate day) {
        Long chosen = answer.only() == null ? null : row.byHand().get(answer.only());
        if (chosen != null) {
            return chosen;
        }
        long options = AnswerReading.read(row.question(), answer, day);
        if (options == AnswerReading.UNFIT) {
            throw new IllegalArgumentException("The answer does not fit " + row.question().code());
        }
        return options;
    }

    private void addCells(DecisionSum sum, ModalityCode modality, long[] chosen) {
        for (int i = 0; i < chosen.length; i++) {
            Row row = rows.get(i);
            long speaking = chosen[i] & row.speaking();
            if (speaking == 0 || !row.counts(modality)) {
                continue;
            }
            for (int option = 0; option < row.options().size(); option++) {
                if ((speaking & 1L << option) != 0) {
                    sum.add(row.options().get(option).forModality(modality));
                }
            }
        }
    }

    private void addCompounds(DecisionSum sum, ModalityCode modality, long[] chosen) {
        for (Together together : compounds) {
            if (holds(together, modality, chosen)) {
                sum.add(together.effects().forModality(modality));
            }
        }
    }

    private boolean holds(Together together, ModalityCode modality, long[] chosen) {
        for (int i = 0; i < together.rows().length; i++) {
            int row = together.rows()[i];
            if ((chosen[row] & together.options()[i]) == 0
                    || !rows.get(row).counts(modality)) {
                return false;
            }
        }
        return true;
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
