package dev.stillwater.policy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.policy.PolicyDocument;
import dev.stillwater.policy.PolicyEdit;
import dev.stillwater.uikit.Confirm;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Words;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;

/** What stands beside the questions: seasons, rules for several answers, changes for the therapist, letters. */
class PartsPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient DraftDesk desk;
    private final transient PartDialogs dialogs;
    private final transient Supplier<Map<JurisdictionCode, String>> places;

    /** @param places the jurisdictions that locations lie in, with their names */
    PartsPanel(DraftDesk desk, Supplier<Map<JurisdictionCode, String>> places) {
        this.desk = desk;
        this.places = places;
        dialogs = new PartDialogs(desk);
        addClassName("policy-parts");
    }

    void show(PolicyDocument document) {
        removeAll();
        add(seasons(document), rules(document), letters(document), modifications(document));
    }

    private Panel seasons(PolicyDocument document) {
        Panel panel = panel("policy.season", () -> SeasonDialog.open(desk, places.get(), null));
        return filled(panel, "policy.season", document.seasons().stream()
                .map(season -> line(
                        PolicyWords.of(season.wording()), QuestionWords.dates(season, places.get()),
                        () -> SeasonDialog.open(desk, places.get(), season), new PolicyEdit.RemoveSeason(season)))
                .toList());
    }

    private Panel rules(PolicyDocument document) {
        Panel panel = panel("policy.rule", () -> dialogs.rule(null));
        return filled(panel, "policy.rule", document.compounds().stream()
                .map(rule -> line(
                        rule.code() + "  " + PolicyWords.of(rule.wording()), QuestionWords.together(document, rule),
                        () -> dialogs.rule(rule), new PolicyEdit.RemoveRule(rule)))
                .toList());
    }

    private Panel letters(PolicyDocument document) {
        Panel panel = panel("policy.letter", () -> dialogs.letter(null, null));
        return filled(panel, "policy.letter", document.letters().entrySet().stream()
                .map(each -> line(
                        PolicyWords.of(each.getValue().wording()),
                        Words.text("policy.letter.good", each.getValue().days()),
                        () -> dialogs.letter(each.getKey(), each.getValue()),
                        new PolicyEdit.RemoveLetter(each.getKey(), each.getValue())))
                .toList());
    }

    private Panel modifications(PolicyDocument document) {
        Panel panel = panel("policy.modification", () -> dialogs.modification(null, null));
        return filled(panel, "policy.modification", document.modifications().entrySet().stream()
                .map(each -> line(
                        PolicyWords.of(each.getValue()), "",
                        () -> dialogs.modification(each.getKey(), each.getValue()),
                        new PolicyEdit.RemoveModification(each.getKey(), each.getValue())))
                .toList());
    }

    private Panel panel(String what, Runnable add) {
        Panel panel = new Panel(Words.text(what + ".heading"));
        if (desk.isOpen()) {
            panel.withAside(new Button(Words.text(what + ".add"), VaadinIcon.PLUS.create(), click -> add.run()));
        }
        return panel;
    }

    private static Panel filled(Panel panel, String what, Collection<ListItem> lines) {
        if (lines.isEmpty()) {
            Paragraph none = new Paragraph(Words.text(what + ".none"));
            none.addClassName("mute");
            panel.show(none);
            return panel;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        lines.forEach(list::add);
        panel.show(list);
        return panel;
    }

    private ListItem line(String name, String more, Runnable edit, PolicyEdit remove) {
        Span about = new Span(more);
        about.addClassNames("mute", "small");
        Div words = new Div(new Span(name), about);
        words.addClassNames("stack-s", "grow");
        ListItem line = new ListItem(words);
        if (desk.isOpen()) {
            line.add(button("action.edit", name, edit), button("policy.part.remove", name, () -> ask(name, remove)));
        }
        return line;
    }

    private static Button button(String key, String name, Runnable action) {
        Button button = new Button(Words.text(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(Words.text(key) + ": " + name);
        return button;
    }

    private void ask(String name, PolicyEdit remove) {
        Confirm.open(
                Words.text("policy.part.removeTitle"), Words.text("policy.part.removeText", name),
                Words.text("policy.part.remove"), () -> desk.save(remove));
    }
}
