package dev.stillwater.policy;

import dev.stillwater.kernel.ModalityCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares two versions of the policy, cell by cell. */
final class ComparisonRules {

    private final PolicyShape before;
    private final PolicyShape after;
    private final Set<ModalityCode> library;
    private final List<PolicyComparison.CellChange> cells = new ArrayList<>();
    private final List<PolicyComparison.AskedChange> asked = new ArrayList<>();

    private ComparisonRules(
            PolicyDocument before, PolicyDocument after, Collection<ModalityCode> library) {
        this.before = new PolicyShape(before);
        this.after = new PolicyShape(after);
        this.library = new TreeSet<>(library);
    }

    /** What changes for the modalities of the library from one version to another. */
    static PolicyComparison compare(
            PolicyDocument before, PolicyDocument after, Collection<ModalityCode> library) {
        var rules = new ComparisonRules(before, after, library);
        rules.compareQuestions();
        rules.compareCompounds();
        return new PolicyComparison(rules.cells, rules.asked);
    }

    private void compareQuestions() {
        var codes = new LinkedHashSet<QuestionCode>();
        after.questions().forEach(question -> codes.add(question.code()));
        before.questions().forEach(question -> codes.add(question.code()));
        for (QuestionCode code : codes) {
            Question old = before.question(code).orElse(null);
            Question fresh = after.question(code).orElse(null);
            compareRows(code, old, fresh);
            if (old != null && fresh != null) {
                asked.addAll(AskedRules.compare(before, old, after, fresh));
            }
        }
    }

    private void compareRows(QuestionCode code, @Nullable Question old, @Nullable Question fresh) {
        if (old != null && fresh != null && sameScale(old, fresh)) {
            for (Option.Band values : BandCuts.together(old, fresh)) {
                Option was = BandCuts.optionAt(old, values).orElse(null);
                Option is = BandCuts.optionAt(fresh, values).orElse(null);
                Option row = is == null ? was : is;
                boolean whole = row == null || values.equals(BandCuts.within(fresh, row));
                compareRow(code, old, was, fresh, is, whole ? null : values);
            }
            comparePlain(code, old, fresh, false);
        } else {
            comparePlain(code, old, fresh, true);
        }
    }

    private static boolean sameScale(Question old, Question fresh) {
        return old.kind() == fresh.kind()
                && (fresh.takesNumber() || fresh.takesDate())
                && AnswerReading.measure(old).unit() == AnswerReading.measure(fresh).unit();
    }

    private void comparePlain(
            QuestionCode code, @Nullable Question old, @Nullable Question fresh, boolean bandsToo) {
        var codes = new LinkedHashSet<OptionCode>();
        for (Question question : new Question[] {fresh, old}) {
            if (question != null) {
                question.options().stream()
                        .filter(option -> bandsToo || !option.inBand())
                        .forEach(option -> codes.add(option.code()));
            }
        }
        for (OptionCode option : codes) {
            Option was = old == null ? null : old.option(option).orElse(null);
            Option is = fresh == null ? null : fresh.option(option).orElse(null);
            compareRow(code, old, was, fresh, is, null);
        }
    }

    private void compareRow(
            QuestionCode code,
            @Nullable Question old,
            @Nullable Option was,
            @Nullable Question fresh,
            @Nullable Option is,
            Option.@Nullable Band values) {
        Option row = is == null ? was : is;
        if (row == null) {
            return;
        }
        for (ModalityCode modality : library) {
            add(
                    code.value(),
                    new Choice(code, row.code()),
                    values,
                    modality,
                    effective(before, old, was, modality),
                    effective(after, fresh, is, modality));
        }
    }

    /** What the cell comes to: proceed where it isn't asked, refused where nobody has said. */
    private static Cell effective(
            PolicyShape shape,
            @Nullable Question question,
            @Nullable Option option,
            ModalityCode modality) {
        if (question == null || option == null || !shape.counts(question, modality)) {
            return Cell.PROCEED;
        }
        Cell cell = option.cell(modality);
        if (!cell.isEmpty()) {
            return cell;
        }
        return option.concern() ? Cell.of(Outcome.REFUSE) : Cell.PROCEED;
    }

    private void compareCompounds() {
        for (CompoundRule rule : after.document().compounds()) {
            compareCompound(rule, same(before.document(), rule), true);
        }
        for (CompoundRule rule : before.document().compounds()) {
            if (same(after.document(), rule).isEmpty()) {
                compareCompound(rule, Optional.empty(), false);
            }
        }
    }

    private void compareCompound(
            CompoundRule rule, Optional<CompoundRule> counterpart, boolean isNew) {
        for (ModalityCode modality : library) {
            Cell here = rule.cells().getOrDefault(modality, Cell.PROCEED);
            Cell there =
                    counterpart
                            .map(other -> other.cells().getOrDefault(modality, Cell.PROCEED))
                            .orElse(Cell.PROCEED);
            add(rule.code(), null, null, modality, isNew ? there : here, isNew ? here : there);
        }
    }

    private static Optional<CompoundRule> same(PolicyDocument document, CompoundRule rule) {
        return document.compounds().stream()
                .filter(other -> other.all().equals(rule.all()))
                .filter(other -> Objects.equals(other.condition(), rule.condition()))
                .findFirst();
    }

    private void add(
            String rule,
            @Nullable Choice option,
            Option.@Nullable Band values,
            ModalityCode modality,
            Cell old,
            Cell fresh) {
        Direction direction =
                CellStrength.from(before.document(), old, after.document(), fresh);
        if (direction == Direction.SAME && old.headline() == fresh.headline()
                && (old.equals(fresh) || old.headline() == Headline.REFUSED)) {
            return;
        }
        cells.add(
                new PolicyComparison.CellChange(
                        rule, option, values, modality, old, fresh, direction));
    }
}
