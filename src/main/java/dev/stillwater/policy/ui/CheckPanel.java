package dev.stillwater.policy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.Finding;
import dev.stillwater.policy.FindingGroup;
import dev.stillwater.policy.PolicyDocument;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What the check has to say, each with the fewest answers that show it and a way to the cell. */
class CheckPanel extends Panel {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 30;
    /** So many techniques are named in a sentence; more are counted. */
    private static final int NAMED = 3;

    private final transient Map<ModalityCode, String> names;
    private final transient Consumer<Finding> reveal;
    private final Span sum = new Span();

    CheckPanel(Map<ModalityCode, String> names, Consumer<Finding> reveal) {
        super(Words.text("screening.check.title"));
        this.names = names;
        this.reveal = reveal;
        withAside(sum);
    }

    void show(List<Finding> all, PolicyDocument document) {
        List<FindingGroup> findings = FindingGroup.of(all);
        showSum(findings);
        UnorderedList list = new UnorderedList();
        list.addClassNames("lines", "small");
        findings.stream().limit(SHOWN).forEach(finding -> list.add(line(finding, document)));
        Span looked = new Span(Words.text(
                "screening.check.looked",
                document.questions().size(),
                document.questions().stream().mapToInt(each -> each.options().size()).sum(),
                names.size()));
        looked.addClassNames("mute", "small");
        Div more = new Div();
        if (findings.size() > SHOWN) {
            more.setText(Words.text("screening.check.more", findings.size() - SHOWN));
            more.addClassNames("mute", "small");
        }
        show(list, more, looked);
    }

    private void showSum(List<FindingGroup> findings) {
        long errors = findings.stream().filter(FindingGroup::isError).count();
        long warnings = findings.size() - errors;
        Status status = errors > 0 ? Status.REFUSED : warnings > 0 ? Status.WAIT : Status.GOOD;
        sum.setClassName("st " + status.cssClass());
        sum.setText(
                errors > 0
                        ? Words.text("screening.check.errors", errors)
                        : warnings > 0
                                ? Words.text("screening.check.warnings", warnings)
                                : Words.text("screening.check.sound"));
    }

    private ListItem line(FindingGroup group, PolicyDocument document) {
        Finding finding = group.first();
        Span kind =
                (finding.isError() ? Status.REFUSED : Status.WAIT)
                        .word(Words.of("screening.finding.name", finding.kind()));
        Div words = new Div(kind, new Span(sentence(group, document)));
        words.addClassNames("stack-s", "grow");
        if (!finding.example().isEmpty()) {
            Span example = new Span(Words.text("screening.finding.example", example(finding, document)));
            example.addClassName("mute");
            words.add(example);
        }
        Button show = new Button(
                Words.text(finding.modality() == null ? "screening.finding.show" : "policy.finding.showCell"),
                click -> reveal.accept(finding));
        show.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        words.add(show);
        return new ListItem(words);
    }

    private String sentence(FindingGroup group, PolicyDocument document) {
        Finding finding = group.first();
        String question = finding.question() == null
                ? finding.rule() == null ? "" : finding.rule()
                : QuestionWords.question(document, finding.question());
        String option = finding.question() == null || finding.option() == null
                ? rule(finding, document)
                : QuestionWords.option(document, finding.question(), finding.option());
        String modality = columns(group.modalities());
        return Words.text(
                "screening.finding." + finding.kind().name(), question, option, modality,
                finding.about());
    }

    /** The technique, or how many where it is the same in many cells. */
    private String columns(List<ModalityCode> modalities) {
        return modalities.size() > NAMED
                ? Words.text("screening.finding.cells", modalities.size())
                : Words.list(modalities.stream().map(each -> names.getOrDefault(each, each.value())).toList());
    }

    private static String rule(Finding finding, PolicyDocument document) {
        return finding.rule() == null
                ? ""
                : document.compound(finding.rule()).map(rule -> PolicyWords.of(rule.wording())).orElse("");
    }

    private static String example(Finding finding, PolicyDocument document) {
        return finding.example().stream()
                .map(sample -> sample(sample, document))
                .collect(Collectors.joining("; "));
    }

    private static String sample(Finding.Sample sample, PolicyDocument document) {
        String said =
                sample.option() == null
                        ? ""
                        : " " + QuestionWords.option(document, sample.question(), sample.option());
        String value = sample.value() == null ? "" : " (" + sample.value() + ")";
        return sample.question() + said + value;
    }
}
