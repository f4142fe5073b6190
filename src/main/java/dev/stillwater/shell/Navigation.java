package dev.stillwater.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuEntry;
import dev.stillwater.uikit.Brand;
import dev.stillwater.uikit.Words;
import java.util.Comparator;
import java.util.List;

/**
 * Builds the navigation from the menu entries of the views that the person may open. A view says
 * where it stands by the order in its {@code @Menu}: below 100 daily work, below 200 head office,
 * then administration. Titles are keys of the translations.
 */
final class Navigation {

    private Navigation() {}

    /** The entries in the order in which they are shown. */
    static List<MenuEntry> sorted(List<MenuEntry> entries) {
        return entries.stream().sorted(Comparator.comparingDouble(Navigation::order)).toList();
    }

    static Div of(List<MenuEntry> entries) {
        List<MenuEntry> sorted = sorted(entries);
        Div groups = new Div();
        groups.addClassName("nav-groups");
        for (Group group : Group.values()) {
            List<MenuEntry> own = sorted.stream().filter(entry -> group.holds(order(entry))).toList();
            if (!own.isEmpty()) {
                groups.add(nav(group, own));
            }
        }
        return groups;
    }

    static String titleOf(String path, List<MenuEntry> entries) {
        return entries.stream()
                .filter(entry -> path.equals(strip(entry.path())) || path.startsWith(strip(entry.path()) + "/"))
                .max(Comparator.comparingInt(entry -> entry.path().length()))
                .map(entry -> Words.text(entry.title()))
                .orElse(Brand.NAME);
    }

    private static SideNav nav(Group group, List<MenuEntry> entries) {
        SideNav nav = new SideNav();
        if (group == Group.DAILY) {
            nav.getElement().setAttribute("aria-label", Words.text("shell.nav.DAILY"));
        } else {
            nav.setLabel(Words.of("shell.nav", group));
        }
        entries.forEach(entry -> nav.addItem(item(entry)));
        return nav;
    }

    private static SideNavItem item(MenuEntry entry) {
        SideNavItem item = new SideNavItem(Words.text(entry.title()), strip(entry.path()));
        item.setMatchNested(true);
        if (entry.icon() != null) {
            item.setPrefixComponent(new Icon(entry.icon()));
        }
        return item;
    }

    private static double order(MenuEntry entry) {
        return entry.order() == null ? Double.MAX_VALUE : entry.order();
    }

    static String strip(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private enum Group {
        DAILY(Double.NEGATIVE_INFINITY, 100),
        OFFICE(100, 200),
        ADMINISTRATION(200, Double.POSITIVE_INFINITY);

        private final double from;
        private final double to;

        Group(double from, double to) {
            this.from = from;
            this.to = to;
        }

        boolean holds(double order) {
            return order >= from && order < to;
        }
    }
}
