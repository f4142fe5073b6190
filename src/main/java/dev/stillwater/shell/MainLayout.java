package dev.stillwater.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.SignedInUser;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.PermitAll;

/** The frame of every page: the drawer with navigation and the signed-in person, the page beside it. */
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient AuthenticationContext authentication;
    private final transient CurrentUser currentUser;
    private final Span where = new Span();

    MainLayout(AuthenticationContext authentication, CurrentUser currentUser) {
        this.authentication = authentication;
        this.currentUser = currentUser;
        setPrimarySection(Section.DRAWER);
        addToNavbar(navbar());
        addToDrawer(brand(), navigation(), foot());
    }

    private Div navbar() {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(Words.text("shell.menu"));
        where.addClassName("where");
        Div bar = new Div(toggle, where);
        bar.addClassName("phone-bar");
        return bar;
    }

    private static Anchor brand() {
        Span mark = new Span();
        mark.addClassName("brand-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Anchor brand = new Anchor("", mark, new Span("Stillwater"));
        brand.addClassName("brand");
        return brand;
    }

    private static Scroller navigation() {
        Scroller scroller = new Scroller(Navigation.of(MenuConfiguration.getMenuEntries()));
        scroller.addClassName("nav-scroller");
        return scroller;
    }

    private Div foot() {
        Span name = new Span(currentUser.find().map(SignedInUser::name).orElse(""));
        name.addClassName("nav-person");
        Anchor own = new Anchor("me", name);
        own.setAriaLabel(Words.text("shell.ownAccount", name.getText()));
        Button signOut = new Button(VaadinIcon.SIGN_OUT.create(), click -> authentication.logout());
        signOut.setAriaLabel(Words.text("shell.signOut"));
        signOut.setTooltipText(Words.text("shell.signOut"));
        signOut.addThemeVariants(ButtonVariant.TERTIARY);
        Div foot = new Div(own, signOut);
        foot.addClassName("nav-foot");
        return foot;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        where.setText(Navigation.titleOf(event.getLocation().getPath(), MenuConfiguration.getMenuEntries()));
    }
}
