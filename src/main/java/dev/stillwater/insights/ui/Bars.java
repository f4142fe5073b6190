package dev.stillwater.insights.ui;

import com.vaadin.flow.component.html.Span;

/** Pieces of bars. The numbers stand beside them in words, so that bars are for the eye only. */
final class Bars {

    private Bars() {}

    /** A piece as long as its share of what the whole bar could hold. */
    static Span piece(String look, long number, long whole) {
        Span piece = new Span();
        piece.addClassNames("bar-piece", look);
        piece.getStyle().set("width", 100.0 * number / whole + "%");
        piece.setVisible(number > 0);
        return piece;
    }
}
