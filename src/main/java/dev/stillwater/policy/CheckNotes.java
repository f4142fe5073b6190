package dev.stillwater.policy;

import dev.stillwater.kernel.ModalityCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the parts of the policy check share: the document, its shape, and what was found so far. */
final class CheckNotes {

    private final PolicyShape shape;
    private final Set<ModalityCode> library;
    private final List<Finding> found = new ArrayList<>();

    CheckNotes(PolicyDocument document, Collection<ModalityCode> library) {
        this.shape = new PolicyShape(document);
        this.library = new TreeSet<>(library);
    }

    PolicyDocument document() {
        return shape.document();
    }

    PolicyShape shape() {
        return shape;
    }

    Set<ModalityCode> library() {
        return library;
    }

    List<Finding> found() {
        return found;
    }

    /** Whether it was found that nobody will ever be asked: nothing more is to be said about it then. */
    boolean isNeverAsked(Question question) {
        return found.stream().anyMatch(finding -> finding.kind() == Finding.Kind.NEVER_ASKED
                && question.code().equals(finding.question()));
    }

    void add(Finding finding) {
        found.add(finding);
    }

    /** About a whole question. */
    void add(Finding.Kind kind, Question question, String about) {
        add(new Finding(kind, question.code(), null, null, null, about, pathTo(question)));
    }

    /** About a row. */
    void add(Finding.Kind kind, Question question, Option option, String about) {
        add(kind, question, option, null, about);
    }

    /** About a cell. */
    void add(
            Finding.Kind kind,
            Question question,
            Option option,
            @Nullable ModalityCode modality,
            String about) {
        add(
                new Finding(
                        kind,
                        question.code(),
                        option.code(),
                        null,
                        modality,
                        about,
                        example(new Choice(question.code(), option.code()), null)));
    }

    /** About a compound rule. */
    void add(Finding.Kind kind, CompoundRule rule, @Nullable ModalityCode modality, String about) {
        add(new Finding(kind, null, null, rule.code(), modality, about, example(rule)));
    }

    /** The fewest answers that choose an option. */
    List<Finding.Sample> example(Choice choice, Option.@Nullable Band values) {
        Question question = shape.question(choice.question()).orElse(null);
        Option option = question == null ? null : question.option(choice.option()).orElse(null);
        if (question == null || option == null) {
            return List.of(new Finding.Sample(choice.question(), choice.option(), null));
        }
        var samples = new ArrayList<>(pathTo(question));
        Integer value = values == null ? valueOf(question, option) : values.from();
        samples.add(new Finding.Sample(question.code(), option.code(), value));
        return samples;
    }

    List<Finding.Sample> exampleOfRule(String code) {
        return document().compounds().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .map(this::example)
                .orElse(List.of());
    }

    private List<Finding.Sample> example(CompoundRule rule) {
        var samples = new ArrayList<Finding.Sample>();
        RuleAnswers.of(shape, rule).ifPresentOrElse(
                answers -> answers.forEach((code, options) -> shape.question(code).ifPresent(question ->
                        options.forEach(option -> samples.add(
                                new Finding.Sample(code, option.code(), valueOf(question, option)))))),
                () -> rule.all().forEach(choice ->
                        samples.add(new Finding.Sample(choice.question(), choice.option(), null))));
        return samples;
    }

    /** The fewest answers after which a question is asked; none for one that is always asked. */
    List<Finding.Sample> pathTo(Question question) {
        var path = new ArrayList<Finding.Sample>();
        for (Question step : shape.line(question)) {
            if (step.after() != null) {
                shape.question(step.after().question())
                        .ifPresent(opener -> {
                            List<Option> openers = shape.openers(step);
                            Option option = openers.stream()
                                    .filter(each -> BandCheck.canBeChosen(opener, each))
                                    .findFirst()
                                    .orElse(openers.getFirst());
                            path.addFirst(
                                    new Finding.Sample(
                                            opener.code(),
                                            option.code(),
                                            valueOf(opener, option)));
                        });
            }
        }
        return path;
    }

    private static @Nullable Integer valueOf(Question question, Option option) {
        if (option.band() == null) {
            return null;
        }
        int lowest = BandCuts.lowest(question);
        Integer from = option.band().from();
        return from == null ? lowest : Math.max(from, lowest);
    }
}
