package dev.stillwater.therapists.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.stillwater.accounts.AccountKeeping;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.Ids;
import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Role;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.live.Broadcaster;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.locations.ui.LocationBox;
import dev.stillwater.therapists.Assignment;
import dev.stillwater.therapists.Certificate;
import dev.stillwater.therapists.Licence;
import dev.stillwater.therapists.TherapistDirectory;
import dev.stillwater.therapists.TherapistFile;
import dev.stillwater.therapists.TherapistFiles;
import dev.stillwater.treatments.Modality;
import dev.stillwater.treatments.TreatmentLibrary;
import dev.stillwater.uikit.Address;
import dev.stillwater.uikit.Live;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A therapist's file: papers and assignments, each with the dialog that keeps it. The address
 * parameter {@code certify} opens the dialog for a certificate of that modality, {@code assign} the
 * one for an assignment to that location; with {@code back=menu} saving leads back to the menu.
 */
@Route("therapists/:id")
@RolesAllowed({Allow.HEAD_OFFICE_ROLE, Allow.MANAGER_ROLE})
class TherapistFileView extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient TherapistDirectory directory;
    private final transient TherapistFiles files;
    private final transient LocationDirectory locations;
    private final transient TreatmentLibrary library;
    private final transient AccountKeeping accounts;
    private final transient CurrentUser currentUser;
    private final transient Clock clock;
    private final PageHeader header = new PageHeader();
    private final PaperPanels panels = new PaperPanels(
            new PaperPanels.Acts(this::licence, this::certificate, this::assignment, this::mayAssign));
    private boolean backToMenu;
    private transient @Nullable TherapistFile file;
    private transient @Nullable FileNames names;

    TherapistFileView(
            TherapistDirectory directory, TherapistFiles files, LocationDirectory locations, TreatmentLibrary library,
            AccountKeeping accounts, CurrentUser currentUser, Broadcaster broadcaster, Clock clock) {
        this.directory = directory;
        this.files = files;
        this.locations = locations;
        this.library = library;
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.clock = clock;
        header.withActions(new Button(Words.text("therapists.change"),
                click -> TherapistDialog.change(file().therapist(), files, this::reload)));

        Live.listen(this, broadcaster, Set.of(TherapistFiles.TOPIC), change -> {
            if (file != null && file.therapist().stored().value().equals(change.subject())) {
                reload();
            }
        });

        addClassName("page");
        add(header, panels);
    }

    static String address(TherapistId id) {
        return "therapists/" + id.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<TherapistId> id = event.getRouteParameters().get("id").flatMap(Ids::parse).map(TherapistId::new);
        try {
            show(directory.file(id.orElseThrow(NotThere::new)));
        } catch (NotThere notForThisPerson) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (file == null) {
            return;
        }
        backToMenu = Address.parameter(event.getLocation(), "back").filter("menu"::equals).isPresent();
        Address.parameter(event.getLocation(), "certify").ifPresent(this::certify);
        Address.parameter(event.getLocation(), "assign").ifPresent(this::assignTo);
        Stream.of("certify", "assign", "back").forEach(done -> Address.set(UI.getCurrent(), done, null));
    }

    private void show(TherapistFile found) {
        file = found;
        names = FileNames.read(locations, library, found.assignments().stream().map(Assignment::location).distinct().toList());
        header.setTitle(found.therapist().name());
        header.setAbove(found.therapist().active() ? "" : Words.text("therapists.left"));
        header.setBelow(Stream.of(found.therapist().phone(), found.therapist().email(), account(found))
                .filter(text -> !text.isBlank()).collect(Collectors.joining(" · ")));
        panels.show(found, names(), new PaperStatus(today()));
    }

    private String account(TherapistFile found) {
        return accounts.usernameOf(found.therapist().stored())
                .map(username -> Words.text("therapists.account", username))
                .orElseGet(() -> Words.text("therapists.noAccount"));
    }

    private void reload() {
        show(directory.file(file().therapist().stored()));
    }

    private void saved() {
        reload();
        if (backToMenu) {
            UI.getCurrent().navigate("menu");
        }
    }

    private void certify(String code) {
        ModalityCode wanted = names().modalities().stream()
                .map(Modality::code).filter(one -> one.value().equals(code)).findFirst().orElse(null);
        CertificateDialog.add(file().therapist().stored(), wanted, names(), files, this::saved);
    }

    private void licence(@Nullable Licence licence) {
        if (licence == null) {
            LicenceDialog.add(file().therapist().stored(), likely(), names(), files, this::reload);
        } else {
            LicenceDialog.change(licence, names(), files, this::reload);
        }
    }

    private void certificate(@Nullable Certificate certificate) {
        if (certificate == null) {
            CertificateDialog.add(file().therapist().stored(), null, names(), files, this::reload);
        } else {
            CertificateDialog.change(certificate, names(), files, this::reload);
        }
    }

    private void assignment(@Nullable Assignment assignment) {
        if (assignment == null) {
            assignTo("");
        } else {
            AssignmentDialog.change(assignment, names().location(assignment.location()), files, this::reload);
        }
    }

    private void assignTo(String code) {
        LocationBox box = Boxes.writable(locations, currentUser);
        AssignmentDialog.add(file().therapist().stored(), box, box.find(code).orElse(null), today(), files, this::saved);
    }

    private boolean mayAssign(Assignment assignment) {
        return currentUser.get().is(Role.HEAD_OFFICE) || currentUser.get().manages().covers(assignment.location());
    }

    /** Whose licence is still missing: the law of a location where the person works. */
    private @Nullable JurisdictionCode likely() {
        List<JurisdictionCode> held = file().licences().stream().map(Licence::jurisdiction).toList();
        return names().locations().values().stream()
                .map(LocationData::jurisdiction).filter(code -> !held.contains(code)).findFirst().orElse(null);
    }

    private LocalDate today() {
        return names().today(file().assignments().stream().map(Assignment::location).toList(), clock);
    }

    private TherapistFile file() {
        return Objects.requireNonNull(file);
    }

    private FileNames names() {
        return Objects.requireNonNull(names);
    }

    @Override
    public String getPageTitle() {
        return file == null ? Words.text("therapists.title") : file.therapist().name();
    }
}
