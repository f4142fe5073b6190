package dev.stillwater.menus.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.kernel.Money;
import dev.stillwater.menus.MenuContent;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A published menu as guests read it: its sections, then the notices that go with them. */
final class MenuPaper {

    private MenuPaper() {}

    static List<Component> of(MenuContent content) {
        Map<String, Panel> sections = new LinkedHashMap<>();
        Set<String> notices = new LinkedHashSet<>();
        Map<UUID, UUID> lasts = new HashMap<>();
        content.entries().forEach(entry -> lasts.put(entry.treatment(), entry.variant()));
        for (MenuContent.Entry entry : content.entries()) {
            Panel section = sections.computeIfAbsent(entry.section(), code -> new Panel(Words.local(entry.sectionName())));
            section.with(entry(entry, content));
            entry.notices().forEach(notice -> notices.add(Words.local(notice)));
            notices.addAll(entry.disclaimersIn(Words.locale().getLanguage()));
            if (entry.variant().equals(lasts.get(entry.treatment())) && !entry.offered().isEmpty()) {
                section.with(additions(entry, content));
                entry.offered().forEach(one -> one.notices().forEach(notice -> notices.add(Words.local(notice))));
            }
        }
        List<Component> paper = new ArrayList<>(sections.values());
        Panel foot = new Panel(Words.text("menus.notices"));
        notices.forEach(notice -> foot.with(new Paragraph(notice)));
        paper.add(foot);
        return paper;
    }

    /** What can be added to the treatment above, below its last length. */
    private static Div additions(MenuContent.Entry entry, MenuContent content) {
        Span title = new Span(Words.text("menus.additions", Words.local(entry.name())));
        title.addClassNames("small", "strong");
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "stack-s");
        entry.offered().forEach(one -> list.add(addition(one, content)));
        Div all = new Div(title, list);
        all.addClassNames("stack-s", "menu-additions");
        return all;
    }

    private static ListItem addition(MenuContent.Addition one, MenuContent content) {
        List<String> facts = new ArrayList<>();
        facts.add(Words.local(one.name()));
        facts.add(one.minutes() == 0
                ? Words.text("treatments.enhancement.alongside")
                : Words.text("treatments.enhancement.longer", Words.minutes(one.minutes())));
        if (one.heat()) {
            facts.add(Words.text("menus.heat"));
        }
        if (!one.allergens().isEmpty()) {
            facts.add(Words.text("menus.allergens", Words.list(one.allergens().stream().map(Words::local).toList())));
        }
        Span name = new Span(String.join(" · ", facts));
        name.addClassName("grow");
        ListItem item = new ListItem(name);
        if (one.price() != null) {
            item.add(price(one.price(), content));
        }
        item.addClassName("row");
        return item;
    }

    private static Span price(BigDecimal amount, MenuContent content) {
        Span price = new Span(Words.money(new Money(amount.stripTrailingZeros(), Currency.getInstance(content.currency()))));
        price.addClassName("strong");
        return price;
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
        if (!entry.allergens().isEmpty()) {
            Span allergens = new Span(Words.text("menus.allergens", Words.list(entry.allergens().stream().map(Words::local).toList())));
            allergens.addClassNames("mute", "small");
            words.add(allergens);
        }
        MenuContent.Text text = entry.texts().getOrDefault(Words.locale().getLanguage(), entry.texts().get("en"));
        if (text != null) {
            words.add(new Paragraph(text.shortText()));
        }
        if (!entry.note().isBlank()) {
            words.add(new Paragraph(entry.note()));
        }
        Div row = new Div(words);
        if (entry.price() != null) {
            row.add(price(entry.price(), content));
        }
        row.addClassNames("row", "menu-entry");
        return row;
    }
}
