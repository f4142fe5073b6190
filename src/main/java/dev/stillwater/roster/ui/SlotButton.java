package dev.stillwater.roster.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.stillwater.roster.BookingAdvice;
import dev.stillwater.uikit.Words;

/** A free time to take with one press: when, with whom, where. */
final class SlotButton {

    private SlotButton() {}

    /**
     * @param when as it stands on the button
     * @param says what the press does, for those who hear it: a key with the time, the therapist and the room, in the order in which they stand there
     */
    static Button of(BookingAdvice.Slot slot, String when, String says, Runnable take) {
        Span time = new Span(when);
        time.addClassName("strong");
        Span with = new Span(Words.text("roster.later.with", slot.therapistName(), slot.roomName()));
        with.addClassNames("mute", "small");
        Div words = new Div(time, with);
        words.addClassName("stack-s");
        Button button = new Button(words, click -> take.run());
        button.addClassName("slot-button");
        button.setAriaLabel(Words.text(says, when, slot.therapistName(), slot.roomName()));
        button.setDisableOnClick(true);
        return button;
    }
}
