package dev.stillwater.uikit;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.shared.Registration;
import dev.stillwater.kernel.Refusal;

/** Short sentences that come up at the edge of the screen and are read out by screen readers. */
public final class Notices {

    private static final int MILLIS = 5000;

    private Notices() {}

    /** Something was done. */
    public static void done(String sentence) {
        Notification.show(sentence, MILLIS, Position.BOTTOM_START).addThemeVariants(NotificationVariant.SUCCESS);
    }

    /** Something to know that asks for nothing, shown twice as long as what was done. */
    public static void tell(String sentence) {
        Notification.show(sentence, 2 * MILLIS, Position.BOTTOM_START);
    }

    /**
     * Something was done that can be taken back while this is shown, twice as long as others.
     *
     * @return takes the notice away, when it is too late for that
     */
    public static Registration done(String sentence, Runnable undo) {
        Notification notification = new Notification();
        notification.setPosition(Position.BOTTOM_START);
        notification.setDuration(2 * MILLIS);
        notification.addThemeVariants(NotificationVariant.SUCCESS);
        Button back = new Button(Words.text("action.undo"), click -> {
            notification.close();
            undo.run();
        });
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.setAriaLabel(Words.text("action.undoWhat", sentence));
        Span text = new Span(sentence);
        HorizontalLayout row = new HorizontalLayout(text, back);
        row.setAlignItems(FlexComponent.Alignment.CENTER);
        row.setFlexGrow(1, text);
        notification.add(row);
        notification.open();
        return notification::close;
    }

    /** Something was refused; stays until it is closed. */
    public static void refused(Refusal refusal) {
        warn(Words.whys(refusal.whys()));
    }

    /** Does something that may be refused, and says so then. */
    public static void attempt(Runnable action) {
        try {
            action.run();
        } catch (Refusal refusal) {
            refused(refusal);
        }
    }

    /** A sentence that must not be missed; stays until it is closed. */
    public static void warn(String sentence) {
        Notification notification = new Notification();
        notification.setPosition(Position.BOTTOM_START);
        notification.setDuration(0);
        notification.setAssertive(true);
        notification.addClassName("refused");
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notification.close());
        close.setAriaLabel(Words.text("action.close"));
        Span text = new Span(sentence);
        HorizontalLayout row = new HorizontalLayout(text, close);
        row.setFlexGrow(1, text);
        notification.add(row);
        notification.open();
    }
}
