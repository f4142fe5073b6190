package dev.stillwater.policy.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Role;
import dev.stillwater.live.Broadcaster;
import dev.stillwater.policy.PolicyEditing;
import dev.stillwater.policy.PolicyPublishing;
import dev.stillwater.policy.PolicyReading;
import dev.stillwater.policy.PolicyState;
import dev.stillwater.policy.PolicyTransfer;
import dev.stillwater.policy.PolicyVersion;
import dev.stillwater.policy.PolicyVersionRow;
import dev.stillwater.uikit.Address;
import dev.stillwater.uikit.Confirm;
import dev.stillwater.uikit.Live;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.SearchField;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** The screening policy: its versions as a matrix; for head office the draft, its check, publishing. */
@Route("policy")
@Menu(title = "screening.policy.title", order = 110, icon = "vaadin:clipboard-check")
@RolesAllowed({Allow.HEAD_OFFICE_ROLE, Allow.MANAGER_ROLE, Allow.THERAPIST_ROLE})
class PolicyView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int VERSIONS = 100;

    private final transient PolicyReading reading;
    private final transient PolicyEditing editing;
    private final transient PolicyPublishing publishing;
    private final transient PolicyTransfer transfer;
    private final transient PublishingDialogs dialogs;
    private final boolean office;
    private final PageHeader header = new PageHeader();
    private final ComboBox<PolicyVersionRow> versions = new ComboBox<>();
    private final SearchField search =
            new SearchField(Words.text("screening.matrix.search"), this::searched);
    private final Button begin = new Button(Words.text("screening.policy.begin"), click -> begin());
    private final Button discard = new Button(Words.text("screening.policy.discard"), click -> discard());
    private final Button file = new Button(Words.text("screening.policy.file"), click -> file());
    private final Button withdraw = new Button(Words.text("screening.policy.withdraw"), click -> withdraw());
    private final Button sign = new Button(Words.text("screening.policy.sign"), click -> dialogs().sign(shown()));
    /** Another module's screen: known by its address only. */
    private final Anchor simulate = new Anchor("policy/simulation", Words.text("screening.policy.simulate"));
    private final Button publish = new Button(Words.text("screening.policy.publish"), click -> publish());
    private @Nullable PolicyWorkbench workbench;
    private transient @Nullable PolicyVersion shown;

    PolicyView(
            PolicyReading reading, PolicyEditing editing, PolicyPublishing publishing, PolicyTransfer transfer,
            CurrentUser currentUser, Broadcaster broadcaster) {
        this.reading = reading;
        this.editing = editing;
        this.publishing = publishing;
        this.transfer = transfer;
        dialogs = new PublishingDialogs(publishing, this::reload);
        office = currentUser.get().is(Role.HEAD_OFFICE);
        versions.setAriaLabel(Words.text("screening.policy.version"));
        versions.setItemLabelGenerator(PolicyView::label);
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        publish.addThemeVariants(ButtonVariant.PRIMARY);

        versions.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                goTo(change.getValue().number());
            }
        });
        Live.listen(this, broadcaster, Set.of(PolicyEditing.TOPIC), change -> {
            if (currentUser.find().isPresent()) {
                reload();
            }
        });

        addClassNames("page", "fill", "policy-page");
        header.withActions(versions, search, simulate, file, begin, discard, withdraw, sign, publish);
        add(header);
    }

    private static String label(PolicyVersionRow row) {
        return Words.text(
                "screening.policy.label", row.number(), Words.of("screening.state", row.state()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        search.setValue(Address.parameter(event.getLocation(), "q").orElse(""));
        String wanted = Address.parameter(event.getLocation(), "version").orElse("");
        show(wanted.isEmpty() ? null : wanted);
    }

    private void show(@Nullable String number) {
        List<PolicyVersionRow> rows = reading.versions(PageRequest.of(0, VERSIONS));
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
        shown = version;
        showHeader(version, rows);
        workbench().show(version, inForce(version), search.getValue());
    }

    private PolicyVersion inForce(PolicyVersion version) {
        return version.state() == PolicyState.IN_FORCE ? version : reading.inForce();
    }

    private void showHeader(PolicyVersion version, List<PolicyVersionRow> rows) {
        boolean draft = version.isDraft();
        header.setTitle(Words.text(
                draft ? "screening.policy.draftTitle" : "screening.policy.versionTitle",
                version.number()));
        rows.stream()
                .filter(row -> row.state() == PolicyState.IN_FORCE)
                .findFirst()
                .ifPresent(row -> header.setAbove(since(row)));
        header.setBelow(below(version));
        begin.setVisible(office && rows.stream().noneMatch(row -> row.state() == PolicyState.DRAFT));
        discard.setVisible(office && draft);
        file.setVisible(office);
        simulate.setVisible(office && version.state().isPending());
        simulate.setHref("policy/simulation?version=" + version.number());
        sign.setVisible(office && draft);
        publish.setVisible(office && draft);
        withdraw.setVisible(office && version.state() == PolicyState.SCHEDULED);
    }

    private static String below(PolicyVersion version) {
        Instant from = version.inForceFrom();
        if (version.state() == PolicyState.SCHEDULED && from != null) {
            return Words.text("screening.policy.scheduledFor", Words.dateTime(from, PublishingDialogs.zone()));
        }
        return version.changedBy() == null
                ? Words.text("screening.policy.delivered")
                : Words.text("screening.policy.changedBy", version.changedBy());
    }

    private static String since(PolicyVersionRow inForce) {
        Instant from = inForce.inForceFrom();
        return from == null
                ? ""
                : Words.text(
                        "screening.policy.inForce", inForce.number(),
                        LocalDate.ofInstant(from, ZoneOffset.UTC));
    }

    private PolicyWorkbench workbench() {
        if (workbench == null) {
            workbench =
                    new PolicyWorkbench(
                            editing, publishing, PolicyWords.names(reading.modalities()), office, this::reload);
            add(workbench);
        }
        return workbench;
    }

    private PolicyVersion shown() {
        if (shown == null) {
            throw new NotThere();
        }
        return shown;
    }

    private void reload() {
        PolicyVersionRow row = versions.getValue();
        boolean there =
                row != null
                        && reading.versions(PageRequest.of(0, VERSIONS)).stream()
                                .anyMatch(each -> each.id().equals(row.id()));
        show(there ? String.valueOf(row.number()) : null);
    }

    private void goTo(int number) {
        Address.set(UI.getCurrent(), "version", String.valueOf(number));
        show(String.valueOf(number));
    }

    private void searched(String text) {
        Address.set(UI.getCurrent(), "q", text);
        show(String.valueOf(shown().number()));
    }

    private void begin() {
        goTo(editing.draft().number());
    }

    private void publish() {
        PolicyVersion draft = shown();
        dialogs.publish(draft, ChangesPanel.sum(editing.compare(reading.inForce(), draft)));
    }

    private void file() {
        new FileDialog(transfer, shown(), this::reload).open();
    }

    private PublishingDialogs dialogs() {
        return dialogs;
    }

    private void withdraw() {
        PolicyVersion scheduled = shown();
        Confirm.open(
                Words.text("screening.withdraw.title", scheduled.number()),
                Words.text("screening.withdraw.text"),
                Words.text("screening.policy.withdraw"),
                () -> {
                    publishing.withdraw(scheduled.id(), scheduled.version());
                    reload();
                });
    }

    private void discard() {
        PolicyVersion draft = shown();
        Confirm.open(
                Words.text("screening.discard.title", draft.number()),
                Words.text("screening.discard.text") + " " + ChangesPanel.sum(editing.compare(reading.inForce(), draft)),
                Words.text("screening.policy.discard"),
                () -> {
                    editing.discard(draft.id(), draft.version());
                    Address.set(UI.getCurrent(), "version", null);
                    reload();
                });
    }

    @Override
    public String getPageTitle() {
        return Words.text("screening.policy.title");
    }
}
