package dev.stillwater.policy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.locations.Jurisdiction;
import dev.stillwater.policy.PolicyEdit;
import dev.stillwater.policy.Season;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Words;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A season: its name, and its days in each place. */
final class SeasonDialog {

    /** One span of days, in some places or everywhere. */
    private final class Span extends Div {

        private static final long serialVersionUID = 1L;

        private final String name = "span" + counted++;
        private final Day from = new Day(Words.text("policy.season.from"));
        private final Day to = new Day(Words.text("policy.season.to"));
        private final MultiSelectComboBox<JurisdictionCode> where =
                new MultiSelectComboBox<>(Words.text("policy.season.places"));

        Span(Season.@Nullable Dates dates) {
            where.setItems(places.keySet());
            where.setItemLabelGenerator(SeasonDialog.this::place);
            where.setPlaceholder(Words.text("policy.season.everywhere"));
            where.setWidthFull();
            if (dates != null) {
                from.set(dates.from());
                to.set(dates.to());
                where.setValue(dates.places());
            }
            Button remove = new Button(Words.text("policy.season.removeSpan"), VaadinIcon.TRASH.create(), click -> {
                spans.remove(this);
                list.remove(this);
            });
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            Div days = new Div(from, to);
            days.addClassName("form-columns");
            addClassNames("sunken", "stack-s", "answer-row");
            add(days, where, remove);
            dialog.field(name + "from", from.day).field(name + "to", to.day);
        }

        Season.Dates dates() {
            return new Season.Dates(
                    from.get(name + "from"), to.get(name + "to"), new TreeSet<>(where.getValue()));
        }
    }

    /** A day of any year. */
    private static final class Day extends Div {

        private static final long serialVersionUID = 1L;

        private final IntegerField day;
        private final Select<Month> month = new Select<>();

        Day(String label) {
            day = new IntegerField(label);
            month.setItems(Month.values());
            month.setItemLabelGenerator(each -> each.getDisplayName(TextStyle.FULL_STANDALONE, Words.locale()));
            month.setAriaLabel(label + ", " + Words.text("policy.season.month"));
            month.setValue(Month.JANUARY);
            addClassName("day-of-year");
            add(day, month);
        }

        void set(MonthDay of) {
            day.setValue(of.getDayOfMonth());
            month.setValue(of.getMonth());
        }

        MonthDay get(String field) {
            Integer number = day.getValue();
            if (number == null || number < 1 || number > month.getValue().maxLength()) {
                throw Refusal.at(field, "policy.season.day", month.getValue().maxLength());
            }
            return MonthDay.of(month.getValue(), number);
        }
    }

    private final Map<JurisdictionCode, String> places;
    private final List<Span> spans = new ArrayList<>();
    private final Div list = new Div();
    private final FormDialog dialog;
    private int counted;

    /** @param places the jurisdictions that locations lie in, with their names */
    private SeasonDialog(DraftDesk desk, Map<JurisdictionCode, String> places, @Nullable Season old) {
        this.places = places;
        TextField code = PartDialogs.code(
                old == null ? "season-" + (desk.document().seasons().size() + 1) : old.code(), old != null);
        TextPair words = new TextPair("policy.season.words", old == null ? null : old.wording());
        var base = new DraftDesk.Base<>(old, found -> found.season(code.getValue().strip()).orElse(null));
        dialog = new FormDialog(
                PartDialogs.title(old == null, "policy.season"), Words.text("policy.season.save"),
                () -> desk.save(base, seen -> new PolicyEdit.PutSeason(seen, new Season(
                        PartDialogs.text(code), words.wording(), spans.stream().map(Span::dates).toList()))));
        if (old == null) {
            add(null);
        } else {
            old.dates().forEach(this::add);
        }
        list.addClassName("stack-answers");
        Button more = new Button(
                Words.text("policy.season.addSpan"), VaadinIcon.PLUS.create(), click -> add(null));
        dialog.with(code, words, list, new Div(more)).field("code", code).newerAt("policy");
        words.in(dialog, "wording");
        dialog.addClassName("wide-dialog");
    }

    private void add(Season.@Nullable Dates dates) {
        Span span = new Span(dates);
        spans.add(span);
        list.add(span);
    }

    private String place(JurisdictionCode code) {
        return places.getOrDefault(code, code.value());
    }

    /** @param jurisdictions those that locations lie in; their countries can be chosen too */
    static void open(DraftDesk desk, Map<JurisdictionCode, String> jurisdictions, @Nullable Season old) {
        var known = new TreeSet<>(jurisdictions.keySet());
        desk.document().seasons().forEach(season -> season.dates().forEach(dates -> known.addAll(dates.places())));
        jurisdictions.keySet().forEach(each -> known.add(JurisdictionCode.of(each.value().substring(0, 2))));
        Map<JurisdictionCode, String> named = known.stream().collect(Collectors.toMap(
                each -> each, each -> name(each, jurisdictions), (one, other) -> one, LinkedHashMap::new));
        new SeasonDialog(desk, named, old).dialog.open();
    }

    /** Places by their names, in their order. */
    static Map<JurisdictionCode, String> places(List<Jurisdiction> jurisdictions) {
        Map<JurisdictionCode, String> places = new LinkedHashMap<>();
        jurisdictions.forEach(each -> places.put(each.code(), each.name()));
        return places;
    }

    static String name(JurisdictionCode code, Map<JurisdictionCode, String> jurisdictions) {
        String known = jurisdictions.get(code);
        if (known != null) {
            return known;
        }
        String country = Locale.of("", code.value().substring(0, 2)).getDisplayCountry(Words.locale());
        return code.value().length() == 2 ? country : code.value();
    }
}
