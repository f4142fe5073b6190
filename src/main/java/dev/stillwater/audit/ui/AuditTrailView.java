package dev.stillwater.audit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import dev.stillwater.audit.AuditEntry;
import dev.stillwater.audit.AuditReading;
import dev.stillwater.audit.KnownNames;
import dev.stillwater.kernel.Allow;
import dev.stillwater.uikit.CardGrid;
import dev.stillwater.uikit.EmptyState;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who did what, when, to what; newest first. Times are those of the reader's own clock. */
@Route("audit-trail")
@Menu(title = "audit.title", order = 220, icon = "vaadin:file-text-o")
@RolesAllowed({Allow.ADMINISTRATOR_ROLE, Allow.HEAD_OFFICE_ROLE, Allow.MANAGER_ROLE})
class AuditTrailView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient AuditReading reading;
    private final transient List<KnownNames> known;
    private final transient JsonMapper json;
    private final PageHeader header = new PageHeader(Words.text("audit.title"));
    private final TrailFilters filters;
    private final CardGrid<Row> grid = new CardGrid<>(Words.text("audit.title"));

    AuditTrailView(AuditReading reading, List<KnownNames> known, JsonMapper json) {
        this.reading = reading;
        this.known = known;
        this.json = json;
        setUpGrid();
        addClassNames("page", "fill");
        filters = new TrailFilters(reading.areas(), () -> grid.getDataProvider().refreshAll());
        add(header, filters, grid);
    }

    private void setUpGrid() {
        grid.addColumn(described("<div>${item.what}</div><div class='mute small'>${item.subject}</div>"))
                .setHeader(Words.text("audit.what")).setWidth("170px").setFlexGrow(2);
        grid.addColumn(Row::place).setHeader(Words.text("audit.place")).setWidth("110px").setFlexGrow(1);
        grid.addColumn(described("<span class='mute small'>${item.fields}</span>"))
                .setHeader(Words.text("audit.fields")).setWidth("220px").setFlexGrow(3);
        grid.addColumn(described("<div>${item.who}</div><div class='mute small'>${item.when}</div>"))
                .setHeader(Words.text("audit.who")).setWidth("150px").setFlexGrow(1);
        grid.setCard(described("<div class='list-card'><div>${item.what}</div><div>${item.subject} ${item.place}</div>"
                + "<div class='mute small'>${item.fields}</div><div class='mute small'>${item.who}, ${item.when}</div></div>"));
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setEmptyStateComponent(new EmptyState(Words.text("audit.empty")));
    }

    private static LitRenderer<Row> described(String template) {
        return LitRenderer.<Row>of(template)
                .withProperty("what", Row::what)
                .withProperty("subject", Row::subject)
                .withProperty("place", Row::place)
                .withProperty("fields", Row::fields)
                .withProperty("who", row -> row.entry().actor())
                .withProperty("when", row -> Words.dateTime(row.entry().at(), zone()));
    }

    private List<Row> rows(Pageable page) {
        List<AuditEntry> entries = reading.page(filters.filter(zone()), page);
        Map<AuditEntry, JsonNode> fields = new LinkedHashMap<>();
        entries.forEach(entry -> fields.put(entry, json.readTree(entry.fields())));
        Map<UUID, String> names = names(fields);
        TrailDetails details = new TrailDetails(names, zone());
        return fields.entrySet().stream().map(line -> row(line.getKey(), line.getValue(), details, names)).toList();
    }

    private Map<UUID, String> names(Map<AuditEntry, JsonNode> lines) {
        Set<UUID> ids = new HashSet<>();
        lines.forEach((entry, fields) -> {
            TrailDetails.ids(fields).forEach(ids::add);
            if (entry.location() != null) {
                ids.add(entry.location().value());
            }
        });
        Map<UUID, String> names = new HashMap<>();
        known.forEach(module -> names.putAll(module.names(ids)));
        return names;
    }

    private static Row row(AuditEntry entry, JsonNode fields, TrailDetails details, Map<UUID, String> names) {
        return new Row(
                entry,
                Words.text("audit.action." + entry.action()),
                entry.subjectName() == null ? "" : details.text(entry.subjectName()),
                entry.location() == null ? "" : names.getOrDefault(entry.location().value(), ""),
                details.words(fields));
    }

    private static ZoneId zone() {
        ExtendedClientDetails details = UI.getCurrent().getPage().getExtendedClientDetails();
        try {
            return details == null || details.getTimeZoneId() == null
                    ? ZoneOffset.UTC
                    : ZoneId.of(details.getTimeZoneId());
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.read(event.getLocation());
        header.setBelow(Words.text("audit.zone", zone().getId()));
        // How many there are is not asked: counting millions of lines takes longer than reading a page.
        grid.setItems(query -> rows(VaadinSpringDataHelpers.toSpringPageRequest(query)).stream());
    }

    @Override
    public String getPageTitle() {
        return Words.text("audit.title");
    }

    /** An entry in words. */
    private record Row(AuditEntry entry, String what, String subject, String place, String fields) {}
}
