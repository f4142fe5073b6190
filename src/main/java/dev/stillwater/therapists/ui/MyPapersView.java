package dev.stillwater.therapists.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.live.Broadcaster;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.therapists.Assignment;
import dev.stillwater.therapists.TherapistDirectory;
import dev.stillwater.therapists.TherapistFile;
import dev.stillwater.therapists.TherapistFiles;
import dev.stillwater.treatments.TreatmentLibrary;
import dev.stillwater.uikit.EmptyState;
import dev.stillwater.uikit.Live;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** What is on file about the therapist who is signed in, to read. */
@Route("my-papers")
@Menu(title = "therapists.own.title", order = 45, icon = "vaadin:file-text-o")
@RolesAllowed(Allow.THERAPIST_ROLE)
class MyPapersView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient TherapistDirectory directory;
    private final transient LocationDirectory locations;
    private final transient TreatmentLibrary library;
    private final transient CurrentUser currentUser;
    private final transient Clock clock;
    private final PaperPanels panels = new PaperPanels(null);

    MyPapersView(
            TherapistDirectory directory, LocationDirectory locations, TreatmentLibrary library,
            CurrentUser currentUser, Broadcaster broadcaster, Clock clock) {
        this.directory = directory;
        this.locations = locations;
        this.library = library;
        this.currentUser = currentUser;
        this.clock = clock;

        Live.listen(this, broadcaster, Set.of(TherapistFiles.TOPIC), change -> {
            TherapistId own = currentUser.get().therapist();
            if (own != null && own.value().equals(change.subject())) {
                load();
            }
        });

        addClassName("page");
        getElement().setAttribute("tabindex", "0");
        add(new PageHeader(Words.text("therapists.own.title")).setBelow(Words.text("therapists.own.below")), panels);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    private void load() {
        TherapistId own = currentUser.get().therapist();
        if (own == null) {
            panels.setVisible(false);
            add(new EmptyState(Words.text("therapists.own.none")));
            return;
        }
        TherapistFile file = directory.file(own);
        List<LocationId> at = file.assignments().stream().map(Assignment::location).distinct().toList();
        FileNames names = FileNames.read(locations, library, at);
        panels.show(file, names, new PaperStatus(names.today(at, clock)));
    }

    @Override
    public String getPageTitle() {
        return Words.text("therapists.own.title");
    }
}
