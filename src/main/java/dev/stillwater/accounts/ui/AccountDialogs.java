package dev.stillwater.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import dev.stillwater.accounts.AccountData;
import dev.stillwater.accounts.AccountKeeping;
import dev.stillwater.accounts.TherapistNames;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.kernel.UserId;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.uikit.Confirm;
import dev.stillwater.uikit.Fields;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The dialogs that keep an account: add, change, give a password, switch off and on. */
@Component
class AccountDialogs {

    private final AccountKeeping keeping;
    private final LocationDirectory directory;
    private final TherapistNames therapists;

    AccountDialogs(AccountKeeping keeping, LocationDirectory directory, TherapistNames therapists) {
        this.keeping = keeping;
        this.directory = directory;
        this.therapists = therapists;
    }

    void add(Runnable then) {
        AccountForm form = new AccountForm(directory, therapists);
        PasswordField password = password();
        FormDialog dialog = new FormDialog(Words.text("accounts.add"), Words.text("accounts.save"), () -> {
            AccountData saved = keeping.add(form.read(null), Fields.required(password, "password"));
            Notices.done(Words.text("accounts.saved", saved.username()));
            then.run();
        });
        form.connect(dialog.with(form, password).required("password", password));
        dialog.open();
    }

    void change(UserId id, Runnable then) {
        AccountData account = keeping.get(id);
        AccountForm form = new AccountForm(directory, therapists);
        form.show(account, directory.get(account.locations()).values(), nameOf(account.therapist()));
        FormDialog dialog = new FormDialog(
                Words.text("accounts.editOne", account.username()), Words.text("accounts.save"), () -> {
                    AccountData saved = keeping.change(form.read(account));
                    Notices.done(Words.text("accounts.saved", saved.username()));
                    then.run();
                });
        form.connect(dialog.with(form, further(account, dialog, then)).newerAt("accounts?q=" + account.username()));
        dialog.open();
    }

    private Div further(AccountData account, FormDialog dialog, Runnable then) {
        Button password = new Button(Words.text("accounts.password.set"), click -> setPassword(account));
        Button activity = new Button(
                Words.text(account.active() ? "accounts.deactivate" : "accounts.activate"), click -> {
                    dialog.close();
                    switchActivity(account, then);
                });
        password.addThemeVariants(ButtonVariant.TERTIARY);
        activity.addThemeVariants(ButtonVariant.TERTIARY);
        Div further = new Div(password, activity);
        further.addClassName("toolbar");
        return further;
    }

    private void setPassword(AccountData account) {
        PasswordField password = password();
        new FormDialog(
                        Words.text("accounts.password.setOf", account.username()),
                        Words.text("accounts.password.set"), () -> {
                            keeping.setPassword(account.stored(), Fields.required(password, "password"));
                            Notices.done(Words.text("accounts.password.isSet", account.username()));
                        })
                .with(password)
                .field("password", password)
                .open();
    }

    private void switchActivity(AccountData account, Runnable then) {
        String way = account.active() ? "accounts.deactivate" : "accounts.activate";
        Confirm.open(
                Words.text(way + ".title", account.username()),
                Words.text(way + ".consequences", account.name()),
                Words.text(way), () -> {
                    keeping.change(new AccountData(
                            account.id(), account.version(), account.username(), account.name(), !account.active(),
                            account.roles(), account.locations(), account.therapist()));
                    then.run();
                });
    }

    private TherapistNames.@Nullable Named nameOf(@Nullable TherapistId id) {
        String name = id == null ? null : therapists.names(Set.of(id)).get(id);
        return id == null || name == null ? null : new TherapistNames.Named(id, name);
    }

    private static PasswordField password() {
        PasswordField password = new PasswordField(Words.text("accounts.password.new"));
        password.setHelperText(Words.text("accounts.password.help"));
        password.getElement().setAttribute("autocomplete", "new-password");
        return password;
    }
}
