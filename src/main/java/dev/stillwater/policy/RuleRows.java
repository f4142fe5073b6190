package dev.stillwater.policy;

import dev.stillwater.kernel.ModalityCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One version of the policy laid out in rows to decide by: openers first, so that one pass knows what is opened. */
final class RuleRows {

    /** A compound rule: by row, the options of which one must be chosen. */
    record Together(int[] rows, long[] options, OptionRules effects) {

        /** Whether the options are chosen. */
        boolean holds(long[] chosen) {
            for (int i = 0; i < rows.length; i++) {
                if ((chosen[rows[i]] & options[i]) == 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private record At(QuestionCode question, int row) {}

    private final PolicyShape shape;
    private final List<RuleRow> rows = new ArrayList<>();
    private final Map<QuestionCode, Integer> positions = new HashMap<>();
    private final List<Together> compounds = new ArrayList<>();
    /** The questions as answers are ordered, so that both are walked through together. */
    private final At[] inOrder;

    RuleRows(PolicyDocument document) {
        shape = new PolicyShape(document);
        shape.questions().stream()
                .filter(question -> !shape.line(question).isEmpty())
                .sorted(Comparator.comparingInt(question -> shape.line(question).size()))
                .forEach(this::add);
        document.compounds().forEach(this::add);
        inOrder = positions.entrySet().stream()
                .map(each -> new At(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(At::question))
                .toArray(At[]::new);
    }

    PolicyShape shape() {
        return shape;
    }

    List<RuleRow> all() {
        return rows;
    }

    List<Together> compounds() {
        return compounds;
    }

    /** Where a question's row is; null for one that nobody can be asked. */
    @Nullable Integer position(QuestionCode question) {
        return positions.get(question);
    }

    /**
     * What the answers stand for on a day, as bits by row, whether they are asked or not. One to a question that
     * nobody can be asked stands for nothing.
     *
     * @throws IllegalArgumentException when one does not fit its question
     */
    long[] read(Answers answers, LocalDate day) {
        var bits = new long[rows.size()];
        int at = 0;
        for (Answer answer : answers.list()) {
            int order = -1;
            while (at < inOrder.length && (order = inOrder[at].question().compareTo(answer.question())) < 0) {
                at++;
            }
            if (order == 0) {
                bits[inOrder[at].row()] = rows.get(inOrder[at].row()).read(answer, day);
            }
        }
        return bits;
    }

    /** Whether all questions of a compound rule are asked for a modality. */
    boolean counts(Together together, ModalityCode modality) {
        for (int row : together.rows()) {
            if (!rows.get(row).counts(modality)) {
                return false;
            }
        }
        return true;
    }

    private void add(Question question) {
        int opener = -1;
        long openedBy = 0;
        if (question.after() != null) {
            opener = positions.get(question.after().question());
            openedBy = RuleRow.bits(rows.get(opener).question().options(), shape.openers(question));
        }
        List<Option> options = question.options();
        List<Question> line = shape.line(question);
        positions.put(question.code(), rows.size());
        rows.add(new RuleRow(
                question,
                opener,
                openedBy,
                RuleRow.bits(options, options.stream().filter(option -> option.concern() || !option.cells().isEmpty()).toList()),
                line.stream().filter(each -> !each.modalities().isEmpty()).toList(),
                shape.seasons(question),
                question.plainOptions().stream()
                        .map(option -> new RuleRow.ByHand(
                                option.code(), AnswerReading.ANSWERED | RuleRow.bits(options, List.of(option))))
                        .toList(),
                options.stream().map(option -> OptionRules.of(shape.document(), question, option)).toList()));
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
                    .map(option -> RuleRow.bits(question.options(), List.of(option)))
                    .orElse(0L);
            i++;
        }
        if (at.length > 0) {
            compounds.add(new Together(at, options, OptionRules.of(shape.document(), rule)));
        }
    }
}
