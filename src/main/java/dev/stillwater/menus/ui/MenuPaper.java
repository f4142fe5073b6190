package dev.stillwater.menus.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.menus.MenuContent;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Words;
import java.util.ArrayList;
import java.util.List;

/** A published menu as guests read it: its sections, then the notices that go with them. */
final class MenuPaper {

    private MenuPaper() {}

    static List<Component> of(MenuContent content) {
        MenuSheet sheet = MenuSheet.of(content);
        List<Component> paper = new ArrayList<>();
        for (MenuSheet.Section section : sheet.sections()) {
            Panel panel = new Panel(section.name());
            for (MenuSheet.Line line : section.lines()) {
                panel.with(entry(line));
                if (!line.additions().isEmpty()) {
                    panel.with(additions(line));
                }
            }
            paper.add(panel);
        }
        Panel foot = new Panel(Words.text("menus.notices"));
        sheet.notices().forEach(notice -> foot.with(new Paragraph(notice)));
        paper.add(foot);
        return paper;
    }

    /** What can be added to the treatment above, below its last length. */
    private static Div additions(MenuSheet.Line line) {
        Span title = new Span(line.additionsTitle());
        title.addClassNames("small", "strong");
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "stack-s");
        line.additions().forEach(one -> list.add(addition(one)));
        Div all = new Div(title, list);
        all.addClassNames("stack-s", "menu-additions");
        return all;
    }

    private static ListItem addition(MenuSheet.Addition one) {
        Span name = new Span(one.words());
        name.addClassName("grow");
        ListItem item = new ListItem(name);
        if (!one.price().isEmpty()) {
            item.add(price(one.price()));
        }
        item.addClassName("row");
        return item;
    }

    private static Span price(String words) {
        Span price = new Span(words);
        price.addClassName("strong");
        return price;
    }

    private static Div entry(MenuSheet.Line line) {
        Span facts = new Span(line.facts());
        facts.addClassNames("mute", "small");
        Div words = new Div(new H3(line.name()), facts);
        words.addClassNames("stack-s", "grow");
        if (!line.allergens().isEmpty()) {
            Span allergens = new Span(line.allergens());
            allergens.addClassNames("mute", "small");
            words.add(allergens);
        }
        if (!line.text().isEmpty()) {
            Paragraph text = new Paragraph(line.text());
            text.getElement().setAttribute("lang", line.textLanguage());
            words.add(text);
        }
        if (!line.note().isBlank()) {
            words.add(new Paragraph(line.note()));
        }
        Div row = new Div(words);
        if (!line.price().isEmpty()) {
            row.add(price(line.price()));
        }
        row.addClassNames("row", "menu-entry");
        return row;
    }
}
