package dev.stillwater.accounts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.stillwater.accounts.OwnAccount;
import dev.stillwater.accounts.OwnAccount.Preferences;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.SignedInUser;
import dev.stillwater.uikit.Fields;
import dev.stillwater.uikit.Form;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.stream.Collectors;

/** The own account: language, colours, password. */
@Route("me")
@PermitAll
class OwnAccountView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String BY_BROWSER = "browser";

    private final transient OwnAccount account;
    private final RadioButtonGroup<String> language = choice("accounts.language", "en", "es");
    private final RadioButtonGroup<String> scheme = choice("accounts.scheme", "light", "dark");
    private final PasswordField current = new PasswordField(Words.text("accounts.password.current"));
    private final NewPassword password = new NewPassword();

    OwnAccountView(OwnAccount account, CurrentUser currentUser) {
        this.account = account;
        current.getElement().setAttribute("autocomplete", "current-password");
        Form choose = new Form(Words.text("accounts.preferences.save"), this::choose).with(language, scheme);
        Form change = new Form(Words.text("accounts.password.change"), this::change).with(current, password)
                .required("current", current);
        password.connect(change::field);

        Div columns = new Div(
                new Panel(Words.text("accounts.preferences")).with(choose),
                new Panel(Words.text("accounts.password.change")).with(change));
        columns.addClassName("halves");
        addClassName("page");
        add(header(currentUser.get()), columns);
    }

    private static PageHeader header(SignedInUser user) {
        return new PageHeader(user.name())
                .setAbove(user.username())
                .setBelow(user.roles().stream().sorted().map(role -> Words.of("accounts.role", role))
                        .collect(Collectors.joining(", ")));
    }

    private static RadioButtonGroup<String> choice(String key, String first, String second) {
        RadioButtonGroup<String> group = new RadioButtonGroup<>(Words.text(key));
        group.setItems(BY_BROWSER, first, second);
        group.setItemLabelGenerator(value -> Words.text(key + "." + value));
        return group;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Preferences now = account.preferences();
        language.setValue(now.language().orElse(BY_BROWSER));
        scheme.setValue(now.colorScheme().orElse(BY_BROWSER));
    }

    private void choose() {
        account.choose(new Preferences(chosen(language), chosen(scheme)));
        UI.getCurrent().getPage().reload();
    }

    private static Optional<String> chosen(RadioButtonGroup<String> group) {
        return Optional.of(group.getValue()).filter(value -> !value.equals(BY_BROWSER));
    }

    private void change() {
        account.changePassword(Fields.required(current, "current"), password.read());
        current.clear();
        password.clear();
        Notices.done(Words.text("accounts.password.changed"));
    }

    @Override
    public String getPageTitle() {
        return Words.text("accounts.own");
    }
}
