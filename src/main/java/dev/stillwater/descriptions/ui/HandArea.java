package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.textfield.TextArea;

/** A text area into which words can also be put from outside, as if they were typed there just now. */
class HandArea extends TextArea {

    private static final long serialVersionUID = 1L;

    /**
     * Changes the text where it differs, through the browser's own input: its undo takes the words back. Puts the focus
     * behind them. Nothing is put in where somebody is just typing at that place.
     *
     * @param former what the browser is known to have
     */
    void put(String former, String text) {
        getElement().executeJs("window.stillwaterPut(this, $0, $1)", former, text);
        // Not setValue: that would set the browser's text too, and its undo would know nothing of it.
        setModelValue(text, false);
    }
}
