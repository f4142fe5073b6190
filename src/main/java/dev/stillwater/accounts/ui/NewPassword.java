package dev.stillwater.accounts.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.uikit.Fields;
import dev.stillwater.uikit.Words;
import java.util.function.BiConsumer;

/** A new password, typed twice. */
class NewPassword extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final PasswordField password = new PasswordField(Words.text("accounts.password.new"));
    private final PasswordField again = new PasswordField(Words.text("accounts.password.again"));

    NewPassword() {
        password.setHelperText(Words.text("accounts.password.help"));
        password.getElement().setAttribute("autocomplete", "new-password");
        again.getElement().setAttribute("autocomplete", "new-password");
        getContent().add(password, again);
        getContent().addClassName("stack-s");
    }

    /** Shows refusals at these fields; takes the method of the form that connects one. */
    void connect(BiConsumer<String, HasValue<?, ?>> form) {
        form.accept("password", password);
        form.accept("again", again);
    }

    void clear() {
        password.clear();
        again.clear();
    }

    /** @throws Refusal at a field that is empty, or when the two differ */
    String read() {
        String chosen = Fields.required(password, "password");
        if (!chosen.equals(again.getValue())) {
            throw Refusal.at("again", "accounts.password.differs");
        }
        return chosen;
    }
}
