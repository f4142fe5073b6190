package dev.stillwater.screening.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import dev.stillwater.uikit.Words;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The last page: whether the answers may be kept, and sending them. Without a tick nothing is kept. */
final class GuestConsent extends Div implements GuestPages.Headed {

    private static final long serialVersionUID = 1L;

    /** The version of the text {@code screening.guest.consent.text}; change both together. */
    static final String VERSION = "2026-11-guest";

    private final H1 heading = new H1(Words.text("screening.guest.finish"));
    private final Checkbox consent = new Checkbox(Words.text("screening.guest.consent.text"));

    /** @param send is told the version of the text that the guest agreed to, else null */
    GuestConsent(boolean consented, GuestAnswerList answers, Runnable back, Consumer<@Nullable String> send) {
        consent.addClassName("guest-consent");
        Button before = GuestPages.large(Words.text("screening.guest.back"), back);
        before.addThemeVariants(ButtonVariant.TERTIARY);
        Button done = GuestPages.large(
                Words.text("screening.guest.send"), () -> send.accept(consent.getValue() ? VERSION : null));
        done.addThemeVariants(ButtonVariant.PRIMARY);
        done.setDisableOnClick(true);
        Div actions = new Div(before, done);
        actions.addClassName("guest-actions");
        addClassName("guest-page");
        add(heading, new Paragraph(Words.text("screening.guest.finish.text")), answers);
        if (!consented) {
            add(consent);
        }
        add(actions);
    }

    @Override
    public H1 heading() {
        return heading;
    }
}
