package dev.stillwater.treatments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.locations.RoomFeature;
import dev.stillwater.treatments.LibraryWords;
import dev.stillwater.treatments.ModalityChange;
import dev.stillwater.treatments.ModalityChange.Kind;
import dev.stillwater.treatments.ModalityImpact;
import dev.stillwater.treatments.ModalityInUse;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Shows what a changed modality touches before it is saved. What is saved is what was seen: where more is
 * touched meanwhile, that is shown, and asked again.
 */
final class ModalityInUseDialog {

    private static final int MOST_NAMED = 10;

    private final LibraryWords words;
    private final Div seen = new Div();
    private ModalityImpact impact;

    private ModalityInUseDialog(ModalityImpact impact, LibraryWords words) {
        this.words = words;
        this.impact = impact;
        seen.addClassNames("stack", "lengths-in-use");
        show();
    }

    /** @param save stores the modality, with what the person has agreed to */
    static void open(LocalText names, ModalityInUse found, LibraryWords words, Consumer<ModalityImpact> save) {
        new ModalityInUseDialog(found.impact(), words).ask(names, save);
    }

    private void ask(LocalText names, Consumer<ModalityImpact> save) {
        new FormDialog(
                        Words.text("treatments.modality.title", Words.local(names)), Words.text("treatments.modality.inUse.primary"),
                        () -> save(save))
                .with(seen)
                .newerAt("treatments/rules")
                .open();
    }

    private void save(Consumer<ModalityImpact> save) {
        try {
            save.accept(impact);
        } catch (ModalityInUse more) {
            impact = more.impact();
            show();
            throw Refusal.because("treatments.inUse.more");
        }
    }

    private void show() {
        UnorderedList changes = new UnorderedList();
        impact.changes().stream().flatMap(change -> sentences(change).stream()).forEach(said -> changes.add(new ListItem(said)));
        seen.removeAll();
        seen.add(changes);
        if (!impact.treatments().isEmpty()) {
            seen.add(new Paragraph(Words.text("treatments.modality.inUse.having", impact.treatments().size(), named())));
        }
        seen.add(new ImpactList(impact.locations()), new Paragraph(Words.text("treatments.inUse.text")), meaning());
    }

    private String named() {
        List<String> names = new ArrayList<>(impact.treatments().stream()
                .map(one -> Words.local(one.names()))
                .sorted()
                .limit(MOST_NAMED)
                .toList());
        int more = impact.treatments().size() - names.size();
        if (more == 0) {
            return Words.list(names);
        }
        return Words.text("treatments.modality.inUse.more", String.join(", ", names), more);
    }

    private UnorderedList meaning() {
        UnorderedList meaning = new UnorderedList();
        meaning.add(new ListItem(Words.text("treatments.modality.inUse.new")));
        if (impact.appointments() > 0) {
            meaning.add(new ListItem(Words.text("treatments.modality.inUse.booked", impact.appointments())));
        }
        if (impact.menus() > 0) {
            meaning.add(new ListItem(Words.text("treatments.modality.inUse.menus", impact.menus())));
        }
        if (impact.changes(Kind.HEAT)) {
            meaning.add(new ListItem(Words.text("treatments.modality.inUse.heat")));
        }
        return meaning;
    }

    private List<String> sentences(ModalityChange change) {
        String key = "treatments.modality.inUse." + change.kind();
        return switch (change.kind()) {
            case CHANGEOVER, TURNAROUND -> List.of(Words.text(key, change.before().getFirst(), change.after().getFirst()));
            case CERTIFICATE, HEAT -> List.of(Words.text(change.after().isEmpty() ? key + ".gone" : key + ".added"));
            case ROOMS -> codes(change, key, code -> Words.of("locations.feature", RoomFeature.valueOf(code)));
            case NOTICES -> codes(change, key, code -> Words.local(words.notice(code)));
            case ALLERGENS -> codes(change, key, code -> Words.local(words.allergen(code)));
        };
    }

    private static List<String> codes(ModalityChange change, String key, Function<String, String> word) {
        List<String> said = new ArrayList<>();
        if (!change.added().isEmpty()) {
            said.add(Words.text(key + ".added", Words.list(change.added().stream().map(word).toList())));
        }
        if (!change.gone().isEmpty()) {
            said.add(Words.text(key + ".gone", Words.list(change.gone().stream().map(word).toList())));
        }
        return said;
    }
}
