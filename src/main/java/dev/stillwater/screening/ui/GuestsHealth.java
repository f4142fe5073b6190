package dev.stillwater.screening.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.stillwater.guests.GuestData;
import dev.stillwater.guests.ui.GuestSection;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Words;
import org.springframework.core.annotation.Order;

/** On a guest's page: the screenings at the caller's locations, letters on file, and the way to the guest's data. */
@org.springframework.stereotype.Component
@Order(50)
class GuestsHealth implements GuestSection {

    private final ScreeningDialogs dialogs;
    private final CurrentUser currentUser;

    GuestsHealth(ScreeningDialogs dialogs, CurrentUser currentUser) {
        this.dialogs = dialogs;
        this.currentUser = currentUser;
    }

    @Override
    public Component of(GuestData guest) {
        Panel screenings = new Panel(Words.text("screening.history"));
        screenings.show(dialogs.history(guest.stored()));
        currentUser.get().manages().locations().stream().findFirst().ifPresent(here -> {
            Button letters = new Button(Words.text("screening.history.letters"), click ->
                    dialogs.letters(guest.stored(), here, guest.name(), () -> {}));
            letters.addThemeVariants(ButtonVariant.TERTIARY);
            screenings.withAside(letters);
        });
        Paragraph what = new Paragraph(Words.text("screening.data.what"));
        what.addClassNames("mute", "small");
        Panel data = new Panel(Words.text("screening.data.title"));
        data.show(what, new Anchor("guests/" + guest.stored().value() + "/data", Words.text("screening.data.open")));
        Div both = new Div(screenings, data);
        both.addClassName("stack");
        return both;
    }
}
