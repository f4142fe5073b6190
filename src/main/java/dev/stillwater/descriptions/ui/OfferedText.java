package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.textfield.TextArea;
import dev.stillwater.descriptions.TextComparison;

/**
 * A newer text, offered to a text area in the browser. It is taken only while the browser still has
 * the text that it is known to have; somebody who is just typing keeps what he types. Where it is
 * taken, the cursor stays at its words.
 */
final class OfferedText {

    private static final String TAKE = """
            const input = this.inputElement;
            if (this.value !== $0 || (input && input.value !== $0)) {
              return false;
            }
            const edits = $2 === '' ? [] : $2.split(' ').map(edit => edit.split(':').map(Number));
            const moved = at => edits.reduce((to, [start, gone, come]) =>
              at >= start + gone && (gone > 0 || at > start) ? to + come - gone : at > start ? to - (at - start) : to, at);
            const here = input && document.activeElement === input;
            const from = here ? moved(input.selectionStart) : 0;
            const to = here ? moved(input.selectionEnd) : 0;
            const scrolled = input ? input.scrollTop : 0;
            this.value = $1;
            window.stillwaterTyped?.replaced(this, $1);
            if (here) {
              input.value = $1;
              input.setSelectionRange(from, to);
              input.scrollTop = scrolled;
            }
            return true;
            """;

    private OfferedText() {}

    /**
     * @param known what the browser is known to have
     * @param taken is told when the browser has taken the newer text
     */
    static void to(TextArea area, String known, String offered, Runnable taken) {
        area.getElement().executeJs(TAKE, known, offered, edits(known, offered)).then(Boolean.class, yes -> {
            if (Boolean.TRUE.equals(yes)) {
                taken.run();
            }
        });
    }

    /** Where words go and come, in places of the known text: start, characters gone, characters come. */
    static String edits(String known, String offered) {
        StringBuilder edits = new StringBuilder();
        int at = 0;
        for (TextComparison.Piece piece : TextComparison.of(known, offered)) {
            int length = piece.text().length();
            switch (piece.kind()) {
                case SAME -> at += length;
                case REMOVED -> {
                    edits.append(at).append(':').append(length).append(":0 ");
                    at += length;
                }
                case ADDED -> edits.append(at).append(":0:").append(length).append(' ');
            }
        }
        return edits.toString().strip();
    }
}
