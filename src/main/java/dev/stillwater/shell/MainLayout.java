package dev.stillwater.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
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
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.SignedInUser;
import dev.stillwater.uikit.Brand;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The frame of every page: the drawer with navigation and the signed-in person, the page beside it. */
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private static final int DIGITS = 9;

    private final transient AuthenticationContext authentication;
    private final transient CurrentUser currentUser;
    private final Span where = new Span();

    MainLayout(AuthenticationContext authentication, CurrentUser currentUser) {
        this.authentication = authentication;
        this.currentUser = currentUser;
        setPrimarySection(Section.DRAWER);
        addToNavbar(navbar());
        addToDrawer(brand(), search("search-link"), navigation(), foot(), keys());
    }

    private Div navbar() {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(Words.text("shell.menu"));
        where.addClassName("where");
        where.addClassName("grow");
        Anchor search = search("search-icon");
        search.setAriaLabel(Words.text("shell.search"));
        Div bar = new Div(toggle, where, search);
        bar.addClassName("phone-bar");
        return bar;
    }

    private static Anchor brand() {
        Anchor brand = new Anchor("", Brand.mark(), new Span(Brand.NAME));
        brand.addClassName("brand");
        return brand;
    }

    private static Scroller navigation() {
        Scroller scroller = new Scroller(Navigation.of(MenuConfiguration.getMenuEntries()));
        scroller.addClassName("nav-scroller");
        return scroller;
    }

    /** Leads to the search from anywhere; the key is told to those who can see it. */
    private static Anchor search(String look) {
        Span words = new Span(Words.text("shell.search"));
        Span key = new Span("/");
        key.addClassName("key");
        key.getElement().setAttribute("aria-hidden", "true");
        Anchor search = new Anchor("search", VaadinIcon.SEARCH.create(), words, key);
        search.addClassName(look);
        search.getElement().setAttribute("data-shortcut", "/").setAttribute("aria-keyshortcuts", "/");
        return search;
    }

    /** Links that only keys press: home, and a digit for each page of the navigation. */
    private static Div keys() {
        Div keys = new Div(key("h", ""));
        keys.addClassName("only-keys");
        keys.getElement().setAttribute("aria-hidden", "true");
        List<MenuEntry> pages = numbered();
        for (int i = 0; i < pages.size(); i++) {
            keys.add(key(String.valueOf(i + 1), Navigation.strip(pages.get(i).path())));
        }
        return keys;
    }

    private static List<MenuEntry> numbered() {
        return Navigation.sorted(MenuConfiguration.getMenuEntries()).stream().limit(DIGITS).toList();
    }

    private static Anchor key(String key, String path) {
        Anchor anchor = new Anchor(path, "");
        anchor.setTabIndex(-1);
        anchor.getElement().setAttribute("data-shortcut", key);
        return anchor;
    }

    private static Button shortcuts() {
        Button list = new Button(VaadinIcon.KEYBOARD_O.create(), click ->
                new ShortcutsDialog(numbered().stream().map(page -> Words.text(page.title())).toList()).open());
        list.setAriaLabel(Words.text("shell.shortcuts"));
        list.setTooltipText(Words.text("shell.shortcuts"));
        list.addThemeVariants(ButtonVariant.TERTIARY);
        list.getElement().setAttribute("data-shortcut", "?").setAttribute("aria-keyshortcuts", "?");
        return list;
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
        Div buttons = new Div(shortcuts(), signOut);
        buttons.addClassName("row");
        Div foot = new Div(own, buttons);
        foot.addClassName("nav-foot");
        return foot;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        SessionWords.tell(event.getUI());
        ConnectionWords.tell(event.getUI());
    }

    /** Whatever page is shown beside the frame is the screen's main landmark. */
    @Override
    public void showRouterLayoutContent(HasElement content) {
        super.showRouterLayoutContent(content);
        content.getElement().setAttribute("role", "main");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        where.setText(Navigation.titleOf(event.getLocation().getPath(), MenuConfiguration.getMenuEntries()));
    }
}
