package dev.stillwater.policy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Role;
import dev.stillwater.live.Broadcaster;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.policy.PolicyAuthorship;
import dev.stillwater.policy.PolicyEditing;
import dev.stillwater.policy.PolicyPublishing;
import dev.stillwater.policy.PolicyReading;
import dev.stillwater.policy.PolicyState;
import dev.stillwater.policy.PolicyTransfer;
import dev.stillwater.policy.PolicyVersion;
import dev.stillwater.policy.PolicyVersionRow;
import dev.stillwater.uikit.Address;
import dev.stillwater.uikit.Live;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.TabBar;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** The screening policy: its versions as a matrix, what stands beside the questions, and any two compared. */
@Route("policy")
@Menu(title = "screening.policy.title", order = 110, icon = "vaadin:clipboard-check")
@RolesAllowed({Allow.HEAD_OFFICE_ROLE, Allow.MANAGER_ROLE, Allow.THERAPIST_ROLE})
class PolicyView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int VERSIONS = 100;

    /** What of a version is looked at. */
    private enum Part {
        MATRIX,
        PARTS,
        COMPARE
    }

    private final transient PolicyReading reading;
    private final transient PolicyEditing editing;
    private final transient PolicyPublishing publishing;
    private final transient LocationDirectory locations;
    private final transient DraftDesk desk;
    private final transient PolicyActions actions;
    private final boolean office;
    private final PageHeader header = new PageHeader();
    private final ComboBox<PolicyVersionRow> versions = new ComboBox<>();
    private final TabBar tabs = new TabBar(
            Stream.of(Part.values()).map(part -> new Tab(Words.of("policy.part", part))).toArray(Tab[]::new));
    private final Div body = new Div();
    private @Nullable PolicyWorkbench workbench;
    private transient MatrixFilter filter = MatrixFilter.ALL;
    private transient @Nullable Location address;

    PolicyView(
            PolicyReading reading, PolicyEditing editing, PolicyPublishing publishing,
            PolicyAuthorship authorship, PolicyTransfer transfer, LocationDirectory locations, CurrentUser currentUser, Broadcaster broadcaster) {
        this.reading = reading;
        this.editing = editing;
        this.publishing = publishing;
        this.locations = locations;
        office = currentUser.get().is(Role.HEAD_OFFICE);
        desk = new DraftDesk(reading, editing, this::reload);
        actions = new PolicyActions(
                reading, editing, publishing, authorship, transfer, office, this::goTo, this::reload, this::goHome);
        versions.setAriaLabel(Words.text("screening.policy.version"));
        versions.setItemLabelGenerator(PolicyWords::label);
        versions.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                goTo(change.getValue().number());
            }
        });
        tabs.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                open(part());
            }
        });
        Live.listen(this, broadcaster, Set.of(PolicyEditing.TOPIC), change -> {
            if (currentUser.find().isPresent()) {
                reload();
            }
        });
        body.addClassName("policy-body");
        addClassNames("page", "fill", "policy-page");
        header.withActions(versions);
        actions.in(header);
        add(header, tabs, body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Location location = event.getLocation();
        address = location;
        filter = MatrixFilter.of(
                parameter("q"), parameter("show"), parameter("techniques"));
        String part = parameter("part");
        Stream.of(Part.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(part))
                .findFirst()
                .ifPresentOrElse(this::select, () -> select(Part.MATRIX));
        String wanted = parameter("version");
        show(wanted.isEmpty() ? null : wanted);
    }

    private String parameter(String name) {
        return address == null ? "" : Address.parameter(address, name).orElse("");
    }

    private Part part() {
        return Part.values()[Math.max(0, tabs.getSelectedIndex())];
    }

    private void select(Part part) {
        tabs.setSelectedIndex(part.ordinal());
    }

    private void open(Part part) {
        select(part);
        Address.set(UI.getCurrent(), "part", part == Part.MATRIX ? null : part.name().toLowerCase(Locale.ROOT));
        reload();
    }

    private List<PolicyVersionRow> rows() {
        return reading.versions(PageRequest.of(0, VERSIONS));
    }

    private void show(@Nullable String number) {
        List<PolicyVersionRow> rows = rows();
        PolicyVersionRow row =
                rows.stream()
                        .filter(each -> String.valueOf(each.number()).equals(number))
                        .findFirst()
                        .or(() -> rows.stream()
                                .filter(each -> each.state() != PolicyState.SUPERSEDED)
                                .findFirst())
                        .orElseThrow(NotThere::new);
        versions.setItems(rows);
        versions.setValue(row);
        PolicyVersion version = reading.get(row.id());
        desk.lay(version, office);
        showHeader(version, rows);
        actions.show(version, rows);
        showBody(version, rows, row);
    }

    private void showBody(PolicyVersion version, List<PolicyVersionRow> rows, PolicyVersionRow row) {
        switch (part()) {
            case MATRIX -> {
                PolicyWorkbench bench = workbench();
                only(bench);
                bench.show(version, inForce(version), filter);
            }
            case PARTS -> {
                PartsPanel parts = new PartsPanel(desk, () -> SeasonDialog.places(locations.jurisdictions()));
                only(parts);
                parts.show(version.document());
            }
            case COMPARE -> {
                ComparePanel compare = new ComparePanel(reading, editing, names(), this::compared);
                only(compare);
                compare.show(rows, parameter("from"), parameter("to"), row);
            }
        }
    }

    private void only(Component content) {
        if (content.getParent().filter(body::equals).isEmpty()) {
            body.removeAll();
            body.add(content);
        }
    }

    private Map<ModalityCode, String> names() {
        return PolicyWords.names(reading.modalities());
    }

    private PolicyWorkbench workbench() {
        if (workbench == null) {
            workbench = new PolicyWorkbench(
                    editing, publishing, names(), desk, this::filtered, () -> open(Part.PARTS), this::byNumber);
        }
        return workbench;
    }

    private Optional<PolicyVersion> byNumber(int number) {
        return rows().stream().filter(row -> row.number() == number).findFirst().map(row -> reading.get(row.id()));
    }

    private PolicyVersion inForce(PolicyVersion version) {
        return version.state() == PolicyState.IN_FORCE ? version : reading.inForce();
    }

    private void showHeader(PolicyVersion version, List<PolicyVersionRow> rows) {
        header.setTitle(Words.text(
                version.isDraft() ? "screening.policy.draftTitle" : "screening.policy.versionTitle",
                version.number()));
        rows.stream()
                .filter(row -> row.state() == PolicyState.IN_FORCE)
                .findFirst()
                .ifPresent(row -> header.setAbove(PolicyWords.since(row)));
        header.setBelow(PolicyWords.below(version));
    }

    private void reload() {
        PolicyVersionRow row = versions.getValue();
        boolean there = row != null && rows().stream().anyMatch(each -> each.id().equals(row.id()));
        show(there ? String.valueOf(row.number()) : null);
    }

    private void goTo(int number) {
        Address.set(UI.getCurrent(), "version", String.valueOf(number));
        show(String.valueOf(number));
    }

    private void goHome() {
        Address.set(UI.getCurrent(), "version", null);
        show(null);
    }

    private void filtered(MatrixFilter wanted) {
        filter = wanted;
        Address.set(UI.getCurrent(), "q", wanted.text());
        Address.set(UI.getCurrent(), "show", wanted.showInAddress());
        Address.set(UI.getCurrent(), "techniques", wanted.modalitiesInAddress());
        reload();
    }

    private void compared(int from, int to) {
        Address.set(UI.getCurrent(), "from", String.valueOf(from));
        Address.set(UI.getCurrent(), "to", String.valueOf(to));
        address = UI.getCurrent().getInternals().getActiveViewLocation();
    }

    @Override
    public String getPageTitle() {
        return Words.text("screening.policy.title");
    }
}
