package dev.stillwater.menus.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.locations.LocationData;
import dev.stillwater.menus.Cover;
import dev.stillwater.menus.DraftEnhancement;
import dev.stillwater.menus.DraftItem;
import dev.stillwater.menus.MenuDrafts;
import dev.stillwater.menus.MenuReview;
import dev.stillwater.menus.WayOut;
import dev.stillwater.therapists.Assignment;
import dev.stillwater.therapists.TherapistFiles;
import dev.stillwater.treatments.LengthDifference;
import dev.stillwater.treatments.LibraryWords;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.PriceBand;
import dev.stillwater.treatments.Superseded;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.TreatmentLibrary;
import dev.stillwater.uikit.Confirm;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lines of a draft by section, each with its lengths, prices and how long it is covered. */
@org.springframework.stereotype.Component
class DraftLists {

    private final MenuDrafts drafts;
    private final TreatmentLibrary library;
    private final OfferDialog offers;
    private final TherapistFiles therapists;
    private final Clock clock;

    DraftLists(
            MenuDrafts drafts, TreatmentLibrary library, OfferDialog offers, TherapistFiles therapists, Clock clock) {
        this.drafts = drafts;
        this.library = library;
        this.offers = offers;
        this.therapists = therapists;
        this.clock = clock;
    }

    List<Component> sections(MenuReview review, LocationData location, boolean mine, Runnable changed) {
        LibraryWords words = library.words();
        Map<String, UnorderedList> lists = new LinkedHashMap<>();
        review.draft().treatments().forEach(treatment -> {
            List<DraftItem> items = review.draft().of(treatment);
            UnorderedList list = lists.computeIfAbsent(items.getFirst().variant().section(), section -> new UnorderedList());
            list.addClassNames("lines", "menu-lines");
            list.add(line(treatment, items, review, location, mine, changed));
        });
        return lists.entrySet().stream()
                .sorted(Comparator.comparingInt(section -> words.place(section.getKey())))
                .<Component>map(section -> new Panel(Words.local(words.section(section.getKey()))).with(section.getValue()))
                .toList();
    }

    void add(LocationData location, MenuReview review, Runnable changed) {
        offers.add(location, review, changed);
    }

    /** What can be done about the gate's findings. */
    GatePanel.Ways ways(LocationData location, MenuReview review, Runnable changed) {
        return new GatePanel.Ways() {
            @Override
            public void leaveOut(TreatmentId treatment) {
                DraftLists.this.leaveOut(location, review.draft().of(treatment), changed);
            }

            @Override
            public void price(TreatmentId treatment) {
                offers.edit(location, treatment, review, changed);
            }

            @Override
            public void takeLengths(TreatmentId treatment) {
                act(() -> drafts.takeLengths(location.stored(), treatment), changed);
            }

            @Override
            public void assign(WayOut way) {
                DraftLists.this.assign(location, way, changed);
            }
        };
    }

    private void leaveOut(LocationData location, List<DraftItem> items, Runnable changed) {
        String name = Words.local(items.getFirst().variant().names());
        Confirm.open(
                Words.text("menus.leaveOut.title", name), Words.text("menus.leaveOut.text", name, items.size()),
                Words.text("menus.leaveOut.primary"), () -> {
            drafts.leaveOut(location.stored(), items.getFirst().variant().treatment());
            changed.run();
        });
    }

    private void assign(LocationData location, WayOut way, Runnable changed) {
        Confirm.open(
                Words.text("menus.assign.title", way.name(), location.name()),
                Words.text("menus.assign.text", way.name(), location.name()), Words.text("menus.assign.primary"), () -> {
            therapists.assign(new Assignment(
                    null, 0, Objects.requireNonNull(way.therapist()), location.stored(),
                    LocalDate.ofInstant(clock.instant(), location.zone()), null));
            changed.run();
        });
    }

    private ListItem line(
            TreatmentId treatment, List<DraftItem> items, MenuReview review, LocationData location, boolean mine,
            Runnable changed) {
        String text = Words.local(items.getFirst().variant().names());
        Span name = new Span(text);
        name.addClassName("strong");
        Div title = new Div(name);
        if (items.getFirst().variant().derived().heat()) {
            Span heat = new Span(" " + Words.text("menus.heat"));
            heat.addClassNames("mute", "small");
            title.add(heat);
        }
        Div lengths = new Div();
        lengths.addClassName("stack-s");
        items.forEach(item -> lengths.add(length(item, location)));
        PriceBand band = review.bands().get(treatment);
        Span hint = new Span(band == null ? Words.text("menus.noBand") : Words.text("menus.band", band.low(), band.high()));
        hint.addClassNames("mute", "small");
        Div what = new Div(title, lengths, hint);
        enhancements(treatment, review, location).ifPresent(what::add);
        what.addClassNames("stack-s", "grow");
        ListItem line = new ListItem(what, cover(review.covers().get(treatment)));
        if (mine) {
            line.add(actions(treatment, text, location, review, changed));
        }
        return line;
    }

    private static Div length(DraftItem item, LocationData location) {
        String minutes = Words.text("words.minutes", item.variant().parts().stream().map(Part::minutes)
                .map(String::valueOf).collect(Collectors.joining(" + ")));
        Span booked = new Span(Words.text("menus.booked", minutes, item.variant().derived().bookedMinutes(location)));
        Span price = item.price() == null ? Status.REFUSED.word(Words.text("menus.noPrice")) : new Span(Words.money(item.price()));
        price.addClassName("strong");
        Div row = new Div(booked, price);
        row.addClassNames("row", "wrap");
        Superseded superseded = item.variant().superseded();
        if (superseded != null) {
            row.add(Status.REFUSED.word(Words.text("menus.length.former")
                    + Words.text("menus.length.former." + LengthDifference.of(item.variant().parts(), superseded.parts()))));
        }
        if (!item.note().isBlank()) {
            Span note = new Span(item.note());
            note.addClassNames("mute", "small", "any-length");
            row.add(note);
        }
        return row;
    }

    /** What would be offered beside it, and what would not. */
    private Optional<Span> enhancements(TreatmentId treatment, MenuReview review, LocationData location) {
        TreatmentData known = review.treatments().get(treatment);
        List<DraftEnhancement> all = known == null ? List.of() : review.draft().enhancements(known, location.currency());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<String> offered = all.stream().filter(DraftEnhancement::offered).map(one -> Words.local(one.enhancement().names())
                + " " + (one.price() == null ? Words.text("menus.noPrice") : Words.money(one.price()))).toList();
        List<String> left = all.stream().filter(one -> !one.offered()).map(one -> Words.local(one.enhancement().names())).toList();
        String words = offered.isEmpty() ? "" : Words.text("menus.enhancements.offered", Words.list(offered));
        Span line = new Span((words + " " + (left.isEmpty() ? "" : Words.text("menus.enhancements.left", Words.list(left)))).strip());
        line.addClassName("small");
        return Optional.of(line);
    }

    private static Span cover(@Nullable Cover cover) {
        if (cover == null || !cover.covered()) {
            return Status.REFUSED.word(Words.text("menus.cover.nobody"));
        }
        if (cover.until() == null) {
            return Status.GOOD.word(Words.text("menus.cover.open"));
        }
        return (cover.soon() ? Status.WAIT : Status.GOOD).word(Words.text("menus.cover.until", cover.until()));
    }

    private Div actions(TreatmentId treatment, String name, LocationData location, MenuReview review, Runnable changed) {
        Div actions = new Div(
                icon(VaadinIcon.EDIT, "menus.edit", name, () -> offers.edit(location, treatment, review, changed)),
                icon(VaadinIcon.ARROW_UP, "menus.up", name, () -> act(() -> drafts.move(location.stored(), treatment, -1), changed)),
                icon(VaadinIcon.ARROW_DOWN, "menus.down", name, () -> act(() -> drafts.move(location.stored(), treatment, 1), changed)),
                icon(VaadinIcon.CLOSE_SMALL, "menus.leaveOut", name, () -> leaveOut(location, review.draft().of(treatment), changed)));
        actions.addClassName("row");
        return actions;
    }

    private static Button icon(VaadinIcon icon, String key, String name, Runnable what) {
        Button button = new Button(icon.create(), click -> what.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(Words.text(key, name));
        button.setTooltipText(Words.text(key, name));
        return button;
    }

    private static void act(Runnable what, Runnable changed) {
        try {
            what.run();
        } catch (Refusal refusal) {
            Notices.refused(refusal);
        }
        changed.run();
    }
}
