package dev.stillwater.accounts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.stillwater.accounts.FirstRun;
import dev.stillwater.uikit.Fields;
import dev.stillwater.uikit.Form;
import dev.stillwater.uikit.Words;

/** Makes the first administrator. Leads away once there is an account. */
@Route(value = "first-run", autoLayout = false)
@AnonymousAllowed
class FirstRunView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient FirstRun firstRun;
    private final TextField code = new TextField(Words.text("accounts.firstRun.setupCode"));
    private final TextField username = new TextField(Words.text("accounts.username"));
    private final TextField name = new TextField(Words.text("accounts.name"));
    private final NewPassword password = new NewPassword();

    FirstRunView(FirstRun firstRun) {
        this.firstRun = firstRun;
        code.setHelperText(Words.text("accounts.firstRun.setupCodeHelp"));
        code.getElement().setAttribute("autocomplete", "off");
        username.setHelperText(Words.text("accounts.username.help"));
        username.getElement().setAttribute("autocomplete", "username");
        Form form = new Form(Words.text("accounts.firstRun.make"), this::make)
                .with(code, username, name, password)
                .required("code", code)
                .required("username", username)
                .required("name", name);
        password.connect(form::field);

        Div card = new Div(
                new H1(Words.text("accounts.firstRun.title")), new Paragraph(Words.text("accounts.firstRun.text")), form);
        card.addClassNames("sign-in-card", "panel");
        addClassName("sign-in");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!firstRun.needed()) {
            event.forwardTo(SignInView.class);
        }
    }

    private void make() {
        firstRun.makeAdministrator(
                Fields.required(code, "code"), Fields.required(username, "username").strip(),
                Fields.required(name, "name"), password.read());
        UI.getCurrent().navigate(SignInView.class);
    }

    @Override
    public String getPageTitle() {
        return Words.text("accounts.firstRun.title");
    }
}
