package dev.stillwater.screening.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.stillwater.screening.TabletScreening;
import dev.stillwater.uikit.Brand;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Screens;
import dev.stillwater.uikit.Translations;
import dev.stillwater.uikit.Words;
import java.util.Locale;
import java.util.function.Consumer;

/** Above the questions: the guest's language, and the way back for the staff. */
class GuestHead extends Composite<Header> {

    private static final long serialVersionUID = 1L;

    private final transient TabletScreening tablet;
    private final transient AuthenticationContext authentication;

    GuestHead(
            Locale language, Consumer<Locale> speak, TabletScreening tablet, AuthenticationContext authentication) {
        this.tablet = tablet;
        this.authentication = authentication;
        Div brand = new Div(Brand.mark(), new Span(Brand.NAME));
        brand.addClassNames("brand", "grow");
        Div languages = new Div();
        languages.addClassName("guest-languages");
        languages.getElement().setAttribute("role", "group").setAttribute("aria-label", Words.text("screening.guest.language"));
        Translations.LANGUAGES.forEach(each -> languages.add(language(each, each.equals(language), speak)));
        Button staff = new Button(Words.text("screening.guest.staff"), click -> takeBack());
        staff.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addClassName("guest-head");
        getContent().add(brand, languages, staff);
    }

    /** Each language in its own words. */
    private static Button language(Locale language, boolean chosen, Consumer<Locale> speak) {
        String name = language.getDisplayLanguage(language);
        Button button = new Button(name.substring(0, 1).toUpperCase(language) + name.substring(1), click -> speak.accept(language));
        button.getElement().setAttribute("lang", language.toLanguageTag()).setAttribute("aria-pressed", String.valueOf(chosen));
        button.setThemeVariant(ButtonVariant.TERTIARY, !chosen);
        return button;
    }

    private void takeBack() {
        PasswordField password = new PasswordField(Words.text("screening.guest.password"));
        password.setWidthFull();
        // A browser that remembers the staff's password must not offer it to the guest.
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        FormDialog dialog = new FormDialog(
                Words.text("screening.guest.takeBack"), Words.text("screening.guest.takeBack.primary"),
                () -> Screens.replaceAll(tablet.takeBack(password.getValue())));
        Button somebodyElse = new Button(Words.text("screening.guest.signOut"), click -> authentication.logout());
        somebodyElse.addThemeVariants(ButtonVariant.TERTIARY);
        dialog.with(new Paragraph(Words.text("screening.guest.takeBack.text")), password, somebodyElse)
                .field("password", password)
                .open();
        // By the button in the browser, which sends what was typed before it.
        password.addKeyPressListener(Key.ENTER, press -> dialog.primary().clickInClient());
        password.focus();
    }
}
