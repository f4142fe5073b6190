package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.stillwater.descriptions.DraftMerge;
import dev.stillwater.descriptions.DraftWritten;
import dev.stillwater.descriptions.TextMerge;
import dev.stillwater.uikit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Says where two people changed the same words of a draft, shows both, and lets this one choose. */
class ClashPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    /** How many characters of the words around a clash are shown, to tell where it is. */
    private static final int AROUND = 60;

    private final transient Consumer<DraftMerge> decided;
    private transient @Nullable DraftMerge merge;
    private transient List<Clash> shown = List.of();

    /** @param decided is told both texts after a choice; other clashes may be left in them */
    ClashPanel(Consumer<DraftMerge> decided) {
        this.decided = decided;
        getContent().addClassNames("sunken", "stack-s", "stale");
        getContent().getElement().setAttribute("role", "alert");
        getContent().setVisible(false);
    }

    boolean isOpen() {
        return getContent().isVisible();
    }

    void close() {
        getContent().setVisible(false);
        getContent().removeAll();
        shown = List.of();
        merge = null;
    }

    void show(DraftWritten written) {
        merge = written.merge();
        List<Clash> clashes = clashes(written.merge());
        if (clashes.equals(shown)) {
            return;
        }
        shown = clashes;
        getContent().removeAll();
        getContent().add(new Paragraph(Words.text(
                "descriptions.text.clash", written.formerWriter(), Moments.time(written.draft().changedAt()))));
        for (int i = 0; i < clashes.size(); i++) {
            getContent().add(entry(clashes.get(i), i));
        }
        getContent().setVisible(true);
    }

    private Div entry(Clash clash, int number) {
        Div choices = new Div(
                choice("descriptions.text.clash.mine", number, TextMerge.Choice.MINE),
                choice("descriptions.text.clash.theirs", number, TextMerge.Choice.THEIRS),
                choice("descriptions.text.clash.both", number, TextMerge.Choice.BOTH));
        choices.addClassName("toolbar");
        Span where = new Span(clash.before().isBlank()
                ? clash.part().label()
                : Words.text("descriptions.text.clash.where", clash.part().label(), clash.before().strip()));
        where.addClassNames("mute", "small");
        Div entry = new Div(where,
                words("descriptions.text.clash.yours", clash.mine()),
                words("descriptions.text.clash.other", clash.theirs()), choices);
        entry.addClassName("clash");
        entry.getElement().setAttribute("role", "group");
        entry.getElement().setAttribute("aria-label", Words.text("descriptions.text.clash.label", clash.part().label(), number + 1));
        return entry;
    }

    private Button choice(String key, int number, TextMerge.Choice choice) {
        return new Button(Words.text(key), click -> {
            DraftMerge both = merge;
            List<Clash> open = both == null ? List.of() : clashes(both);
            if (both != null && number < open.size()) {
                Clash clash = open.get(number);
                decided.accept(both.decided(clash.part().copy(), clash.piece(), choice));
            }
        });
    }

    private static Div words(String key, String text) {
        Span whose = new Span(Words.text(key));
        whose.addClassNames("mute", "small");
        Span words = new Span(text.isBlank() ? Words.text("descriptions.text.clash.nothing") : text);
        words.addClassName(text.isBlank() ? "mute" : "stale-text");
        words.getElement().setAttribute("dir", "auto");
        Div line = new Div(whose, words);
        line.addClassName("clash-words");
        return line;
    }

    private static List<Clash> clashes(DraftMerge merge) {
        List<Clash> clashes = new ArrayList<>();
        for (TextPart part : TextPart.values()) {
            String before = "";
            List<TextMerge.Piece> pieces = merge.of(part.copy()).pieces();
            for (int i = 0; i < pieces.size(); i++) {
                TextMerge.Piece piece = pieces.get(i);
                if (piece.isClash()) {
                    clashes.add(new Clash(part, i, tail(before), piece.mine(), piece.theirs()));
                } else {
                    before += piece.mine();
                }
            }
        }
        return clashes;
    }

    private static String tail(String text) {
        return text.length() <= AROUND ? text : "…" + text.substring(text.length() - AROUND);
    }

    /** One place where two people changed the same words. */
    private record Clash(TextPart part, int piece, String before, String mine, String theirs) {}
}
