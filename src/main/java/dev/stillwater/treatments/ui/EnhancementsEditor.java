package dev.stillwater.treatments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.treatments.Enhancement;
import dev.stillwater.treatments.LibraryWords;
import dev.stillwater.uikit.Words;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What guests can add to a treatment, in the order of the menu. Lines move up and down by buttons. */
class EnhancementsEditor extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final LibraryWords words;
    private final transient NameCheck claims;
    private final Runnable changed;
    private transient Set<Currency> sold = Set.of();
    private final List<EnhancementLine> lines = new ArrayList<>();
    private final Button add;
    private final Div list = new Div();
    private final Paragraph none = new Paragraph(Words.text("treatments.enhancements.none"));

    EnhancementsEditor(List<Enhancement> enhancements, LibraryWords words, NameCheck claims, Runnable changed) {
        this.words = words;
        this.claims = claims;
        this.changed = changed;
        enhancements.forEach(one -> lines.add(line(Optional.of(one))));
        list.addClassName("stack");
        none.addClassNames("mute", "small");
        add = new Button(Words.text("treatments.enhancement.add"), click -> {
            EnhancementLine line = line(Optional.empty());
            lines.add(line);
            show();
            line.focus();
        });
        add.addClassName("enhancements-add");
        getContent().add(none, list, add);
        getContent().addClassName("stack");
        show();
    }

    /** Lets each line say in which of these currencies it gives no guidance. */
    void guide(Set<Currency> currencies) {
        sold = currencies;
        lines.forEach(line -> line.guide(sold));
    }

    /** @throws Refusal at enhancements when a line lacks its name or its minutes, or its prices cannot be read */
    List<Enhancement> read() {
        Refusal.together(lines.stream().<Runnable>map(line -> line::read).toArray(Runnable[]::new));
        return lines.stream().map(EnhancementLine::read).toList();
    }

    /** Those lines that can be read by now. */
    List<Enhancement> soFar() {
        return lines.stream().flatMap(line -> line.soFar().stream()).toList();
    }

    private EnhancementLine line(Optional<Enhancement> enhancement) {
        EnhancementLine line = new EnhancementLine(enhancement, words, claims, changed, this::remove, this::move);
        line.guide(sold);
        return line;
    }

    /** The hand goes on to the line that comes up in its place. */
    private void remove(EnhancementLine line) {
        int place = lines.indexOf(line);
        lines.remove(line);
        show();
        if (lines.isEmpty()) {
            add.focus();
        } else {
            lines.get(Math.min(place, lines.size() - 1)).focus();
        }
        changed.run();
    }

    private void move(EnhancementLine line, int by) {
        int to = lines.indexOf(line) + by;
        if (to >= 0 && to < lines.size()) {
            lines.remove(line);
            lines.add(to, line);
            show();
            line.focus();
            changed.run();
        }
    }

    private void show() {
        list.removeAll();
        lines.forEach(list::add);
        none.setVisible(lines.isEmpty());
    }
}
