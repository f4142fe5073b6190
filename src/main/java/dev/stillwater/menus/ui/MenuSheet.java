package dev.stillwater.menus.ui;

import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.Money;
import dev.stillwater.menus.MenuContent;
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
import org.jspecify.annotations.Nullable;

/**
 * What a published menu says, in the words of the screen's language: what the screen shows and what is
 * printed is written from here. What does not apply is blank.
 */
record MenuSheet(List<Section> sections, List<String> notices) {

    record Section(String name, List<Line> lines) {}

    /**
     * One length of a treatment.
     *
     * @param length hands-on time
     * @param facts parts and booked time
     * @param textLanguage of the text; English stands in where nothing is approved in the screen's language
     * @param additions below the last length of a treatment what can be added to it
     */
    record Line(
            UUID treatment, String name, String length, String facts, String allergens, String text, String textLanguage,
            String note, String price, String additionsTitle, List<Addition> additions) {}

    record Addition(String words, String price) {}

    static MenuSheet of(MenuContent content) {
        Map<String, Section> sections = new LinkedHashMap<>();
        Set<String> notices = new LinkedHashSet<>();
        Map<UUID, UUID> lasts = new HashMap<>();
        content.entries().forEach(entry -> lasts.put(entry.treatment(), entry.variant()));
        Currency currency = Currency.getInstance(content.currency());
        for (MenuContent.Entry entry : content.entries()) {
            boolean last = entry.variant().equals(lasts.get(entry.treatment()));
            sections.computeIfAbsent(entry.section(), code -> new Section(Words.local(entry.sectionName()), new ArrayList<>()))
                    .lines().add(line(entry, last ? entry.offered() : List.of(), currency));
            entry.notices().forEach(notice -> notices.add(Words.local(notice)));
            notices.addAll(entry.disclaimersIn(Words.locale().getLanguage()));
            if (last) {
                entry.offered().forEach(one -> one.notices().forEach(notice -> notices.add(Words.local(notice))));
            }
        }
        return new MenuSheet(List.copyOf(sections.values()), List.copyOf(notices));
    }

    private static Line line(MenuContent.Entry entry, List<MenuContent.Addition> offered, Currency currency) {
        String parts = entry.parts().stream()
                .map(part -> part.minutes() + " " + Words.local(part.name()))
                .collect(Collectors.joining(" + "));
        String language = entry.texts().containsKey(Words.locale().getLanguage()) ? Words.locale().getLanguage() : "en";
        MenuContent.Text text = entry.texts().get(language);
        return new Line(
                entry.treatment(),
                Words.local(entry.name()) + (entry.heat() ? " · " + Words.text("menus.heat") : ""),
                Words.text("words.minutes", entry.handsOnMinutes()),
                Words.text("menus.entryFacts", parts, entry.bookedMinutes()),
                allergens(entry.allergens()),
                text == null ? "" : text.shortText(),
                language,
                entry.note(),
                price(entry.price(), currency),
                offered.isEmpty() ? "" : Words.text("menus.additions", Words.local(entry.name())),
                offered.stream().map(one -> addition(one, currency)).toList());
    }

    private static Addition addition(MenuContent.Addition one, Currency currency) {
        List<String> facts = new ArrayList<>();
        facts.add(Words.local(one.name()));
        facts.add(one.minutes() == 0
                ? Words.text("treatments.enhancement.alongside")
                : Words.text("treatments.enhancement.longer", Words.minutes(one.minutes())));
        if (one.heat()) {
            facts.add(Words.text("menus.heat"));
        }
        if (!one.allergens().isEmpty()) {
            facts.add(allergens(one.allergens()));
        }
        return new Addition(String.join(" · ", facts), price(one.price(), currency));
    }

    private static String allergens(List<LocalText> allergens) {
        return allergens.isEmpty()
                ? ""
                : Words.text("menus.allergens", Words.list(allergens.stream().map(Words::local).toList()));
    }

    private static String price(@Nullable BigDecimal amount, Currency currency) {
        return amount == null ? "" : Words.money(new Money(amount.stripTrailingZeros(), currency));
    }
}
