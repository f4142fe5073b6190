package dev.stillwater.menus.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.stillwater.kernel.Money;
import dev.stillwater.menus.MenuContent;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Words;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A published menu as guests read it: its sections, then the notices that go with them. */
final class MenuPaper {

    private MenuPaper() {}

    static List<Component> of(MenuContent content) {
        Map<String, Panel> sections = new LinkedHashMap<>();
        Set<String> notices = new LinkedHashSet<>();
        for (MenuContent.Entry entry : content.entries()) {
            sections.computeIfAbsent(entry.section(), section -> new Panel(Words.local(entry.sectionName())))
                    .with(entry(entry, content));
            entry.notices().forEach(notice -> notices.add(Words.local(notice)));
            notices.addAll(entry.disclaimers());
        }
        List<Component> paper = new ArrayList<>(sections.values());
        Panel foot = new Panel(Words.text("menus.notices"));
        notices.forEach(notice -> foot.with(new Paragraph(notice)));
        paper.add(foot);
        return paper;
    }

    private static Div entry(MenuContent.Entry entry, MenuContent content) {
        H3 name = new H3(Words.local(entry.name()) + (entry.heat() ? " · " + Words.text("menus.heat") : ""));
        String parts = entry.parts().stream()
                .map(part -> part.minutes() + " " + Words.local(part.name()))
                .collect(Collectors.joining(" + "));
        Span facts = new Span(Words.text("menus.entryFacts", parts, entry.bookedMinutes()));
        facts.addClassNames("mute", "small");
        Div words = new Div(name, facts);
        words.addClassNames("stack-s", "grow");
        MenuContent.Text text = entry.texts().getOrDefault(Words.locale().getLanguage(), entry.texts().get("en"));
        if (text != null) {
            words.add(new Paragraph(text.shortText()));
        }
        Div row = new Div(words);
        if (entry.price() != null) {
            Span price = new Span(Words.money(new Money(entry.price().stripTrailingZeros(), Currency.getInstance(content.currency()))));
            price.addClassName("strong");
            row.add(price);
        }
        row.addClassNames("row", "menu-entry");
        return row;
    }
}
