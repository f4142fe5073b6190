package dev.stillwater.insights.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.stillwater.insights.GlobalSearch;
import dev.stillwater.insights.SearchGroup;
import dev.stillwater.insights.SearchHit;
import dev.stillwater.kernel.Allow;
import dev.stillwater.uikit.Address;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.SearchField;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Finds treatments, people and locations from anywhere. What is searched stands in the address. */
@Route("search")
@RolesAllowed({Allow.ADMINISTRATOR_ROLE, Allow.HEAD_OFFICE_ROLE, Allow.MANAGER_ROLE, Allow.THERAPIST_ROLE})
class SearchView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient GlobalSearch search;
    private final SearchField field = new SearchField(Words.text("insights.search.field"), this::searched);
    private final Paragraph summary = new Paragraph();
    private final Div results = new Div();
    private String first = "";

    SearchView(GlobalSearch search) {
        this.search = search;
        field.addClassName("search-large");
        field.addKeyPressListener(Key.ENTER, press -> openFirst());
        summary.addClassName("mute");
        summary.getElement().setAttribute("role", "status");
        results.addClassName("search-results");

        addClassName("page");
        add(new PageHeader(Words.text("insights.search.title")), field, summary, results);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        field.setValue(Address.parameter(event.getLocation(), "q").orElse(""));
        field.focus();
        show(field.getValue());
    }

    private void searched(String text) {
        Address.set(UI.getCurrent(), "q", text);
        show(text);
    }

    private void show(String text) {
        List<SearchGroup> groups = search.find(text);
        results.removeAll();
        groups.forEach(group -> results.add(panel(group)));
        first = groups.isEmpty() ? "" : groups.getFirst().hits().getFirst().path();
        summary.setText(summary(text, groups));
    }

    private static String summary(String text, List<SearchGroup> groups) {
        if (text.strip().length() < GlobalSearch.SHORTEST) {
            return Words.text("insights.search.hint");
        }
        long found = groups.stream().mapToLong(SearchGroup::count).sum();
        return found == 0
                ? Words.text("insights.search.nothing", text.strip())
                : Words.text("insights.search.found", found);
    }

    private static Panel panel(SearchGroup group) {
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        group.hits().forEach(hit -> list.add(line(hit)));
        Panel panel = new Panel(Words.of("insights.search.kind", group.kind())).with(list);
        if (group.count() > group.hits().size()) {
            panel.withAside(new Anchor(group.path(), Words.text("insights.search.all", group.count())));
        }
        return panel;
    }

    private static Component line(SearchHit hit) {
        String language = Words.locale().getLanguage();
        Anchor name = new Anchor(hit.path(), hit.name().in(language));
        name.addClassName("grow");
        Span detail = new Span(hit.detail().in(language));
        detail.addClassNames("mute", "small");
        return new ListItem(name, detail);
    }

    private void openFirst() {
        if (!first.isEmpty()) {
            UI.getCurrent().navigate(first);
        }
    }

    @Override
    public String getPageTitle() {
        return Words.text("insights.search.title");
    }
}
