package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.stillwater.descriptions.TextComparison;
import dev.stillwater.uikit.Words;
import java.util.List;

/**
 * Offers what a person had typed when the session or the line was lost. It is put together with what
 * the draft says by now, as what two people type at the same time is.
 */
class KeptWordsPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Choice choice;

    KeptWordsPanel(Choice choice) {
        this.choice = choice;
        getContent().addClassNames("stack-s", "kept-words");
        getContent().setVisible(false);
    }

    /** The browser kept these. */
    void offer(TextPart part, List<KeptWords> found) {
        found.forEach(words -> getContent().add(entry(part, words)));
        getContent().setVisible(getContent().getComponentCount() > 0);
    }

    private Div entry(TextPart part, KeptWords words) {
        Div entry = new Div();
        Button put = new Button(Words.text("descriptions.kept.put"), click -> {
            close(entry);
            choice.putIn(part, words);
        });
        Button drop = new Button(Words.text("descriptions.kept.drop"), click -> {
            close(entry);
            choice.throwAway(part, words);
        });
        fill(entry, part, words, Words.text("descriptions.kept.text"), List.of(put, drop));
        return entry;
    }

    /** Shows what was typed, how it came to be left, and what can become of it. */
    static void fill(Div entry, TextPart part, KeptWords words, String explained, List<Button> choices) {
        String title = Words.text("descriptions.kept.title", part.label(), Moments.at(words.moment()));
        Span head = new Span(title);
        head.addClassName("strong");
        Div text = ComparisonDialog.words(TextComparison.of(words.began(), words.typed()));
        text.addClassName("stale-text");
        Div change = new Div(text);
        change.addClassName("comparison");
        Div toolbar = new Div();
        choices.forEach(toolbar::add);
        toolbar.addClassName("toolbar");
        entry.add(head, new Paragraph(explained), change, toolbar);
        entry.addClassNames("sunken", "stack-s", "stale");
        entry.getElement().setAttribute("role", "group").setAttribute("aria-label", title);
    }

    private void close(Div entry) {
        getContent().remove(entry);
        getContent().setVisible(getContent().getComponentCount() > 0);
    }

    /** What becomes of the words. */
    interface Choice {

        void putIn(TextPart part, KeptWords words);

        void throwAway(TextPart part, KeptWords words);
    }
}
