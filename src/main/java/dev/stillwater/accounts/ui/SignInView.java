package dev.stillwater.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.stillwater.accounts.FirstRun;
import dev.stillwater.accounts.SignInHint;
import dev.stillwater.uikit.Brand;
import dev.stillwater.uikit.Words;
import org.springframework.beans.factory.ObjectProvider;

/** The sign-in page. In the demonstration it names the accounts. */
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    /** Keeps the user name for the next try in this tab; the page is a new one after a wrong password. */
    private static final String KEEP_NAME =
            """
            const key = 'stillwater.username';
            this.addEventListener('login', event => sessionStorage.setItem(key, event.detail.username));
            const fill = () => {
              const name = this.querySelector('#vaadinLoginUsername'), password = this.querySelector('#vaadinLoginPassword');
              if (!name || !password) return setTimeout(fill, 20);
              name.value = sessionStorage.getItem(key) || '';
              if (name.value) password.focus();
            };
            if ($0) fill();
            """;

    private final transient FirstRun firstRun;
    private final transient AuthenticationContext authentication;
    private final LoginForm form = new LoginForm(words());

    SignInView(FirstRun firstRun, AuthenticationContext authentication, ObjectProvider<SignInHint> hint) {
        this.firstRun = firstRun;
        this.authentication = authentication;
        form.setAction("sign-in");
        form.setForgotPasswordButtonVisible(false);
        addClassName("sign-in");
        Div card = new Div(brand(), form);
        hint.ifAvailable(accounts -> card.add(demonstration(accounts)));
        card.addClassName("sign-in-card");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (firstRun.needed()) {
            event.forwardTo("first-run");
        } else if (authentication.isAuthenticated()) {
            event.forwardTo("");
        }
        boolean again = event.getLocation().getQueryParameters().getParameters().containsKey("error");
        form.setError(again);
        form.getElement().executeJs(KEEP_NAME, again);
    }

    private static Component brand() {
        Div brand = new Div(Brand.mark(), new H1(Brand.NAME));
        brand.addClassNames("brand", "brand-large");
        return brand;
    }

    private static Component demonstration(SignInHint hint) {
        Paragraph names = new Paragraph();
        names.addClassName("demo-names");
        hint.usernames().forEach(name -> names.add(new Code(name), new Span(" ")));
        Div box = new Div(
                new H2(Words.text("accounts.signIn.demo")), names,
                new Paragraph(new Span(Words.text("accounts.signIn.demoPassword") + " "), new Code(hint.password())));
        if (hint.filling()) {
            Paragraph filling = new Paragraph(Words.text("accounts.signIn.demoFilling"));
            filling.addClassName("demo-filling");
            box.addComponentAsFirst(filling);
        }
        box.addClassNames("demo-accounts", "small");
        return box;
    }

    private static LoginI18n words() {
        LoginI18n words = LoginI18n.createDefault();
        words.getForm().setTitle(Words.text("accounts.signIn.title"));
        words.getForm().setUsername(Words.text("accounts.username"));
        words.getForm().setPassword(Words.text("accounts.password"));
        words.getForm().setSubmit(Words.text("accounts.signIn.submit"));
        words.getErrorMessage().setTitle(Words.text("accounts.signIn.wrong"));
        words.getErrorMessage().setMessage(Words.text("accounts.signIn.wrongText"));
        words.getErrorMessage().setUsername(Words.text("accounts.signIn.usernameMissing"));
        words.getErrorMessage().setPassword(Words.text("accounts.signIn.passwordMissing"));
        return words;
    }

    @Override
    public String getPageTitle() {
        return Words.text("accounts.signIn.title");
    }
}
