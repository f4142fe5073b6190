package dev.stillwater.treatments.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.Role;
import dev.stillwater.live.Broadcaster;
import dev.stillwater.treatments.LibraryWords;
import dev.stillwater.treatments.Modality;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.TreatmentLibrary;
import dev.stillwater.treatments.TreatmentRow;
import dev.stillwater.uikit.CardGrid;
import dev.stillwater.uikit.EmptyState;
import dev.stillwater.uikit.Live;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The library: head office sees everything and adds to it, others see what is active. */
@Route("treatments")
@Menu(title = "treatments.title", order = 100, icon = "vaadin:records")
@RolesAllowed({Allow.HEAD_OFFICE_ROLE, Allow.MANAGER_ROLE, Allow.THERAPIST_ROLE})
class TreatmentsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient TreatmentLibrary library;
    private final boolean office;
    private final CardGrid<TreatmentRow> grid = new CardGrid<>(Words.text("treatments.title"));
    private final PageHeader header = new PageHeader(Words.text("treatments.title"));
    private final Div filterPlace = new Div();
    private @Nullable TreatmentFilters filters;

    TreatmentsView(TreatmentLibrary library, CurrentUser currentUser, Broadcaster broadcaster) {
        this.library = library;
        this.office = currentUser.get().is(Role.HEAD_OFFICE);
        if (office) {
            Button add = new Button(Words.text("treatments.add"), click -> UI.getCurrent().navigate("treatments/new"));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header.withActions(
                    new Anchor("treatments/rules", Words.text("treatments.rules")),
                    new Anchor("treatments/catalogue", Words.text("treatments.catalogue")), add);
        }

        Live.listen(this, broadcaster, Set.of(TreatmentEditing.TOPIC), change -> grid.getDataProvider().refreshAll());

        addClassNames("page", "fill");
        add(header, filterPlace, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        TreatmentFilters asked = filters == null ? build() : filters;
        asked.read(event.getLocation());
        grid.setEmptyStateComponent(new EmptyState(Words.text(
                !asked.isOpen() ? "treatments.empty.filtered" : office ? "treatments.empty.office" : "treatments.empty")));
        grid.setItems(
                query -> library.page(asked.filter(), VaadinSpringDataHelpers.toSpringPageRequest(query)).stream(),
                query -> Math.toIntExact(library.count(asked.filter())));
    }

    private TreatmentFilters build() {
        List<Modality> modalities = library.modalities();
        LibraryWords words = library.words();
        new TreatmentColumns(TreatmentLibrary.byCode(modalities), words, office).addTo(grid);
        TreatmentFilters built =
                new TreatmentFilters(words, modalities, office, () -> grid.getDataProvider().refreshAll());
        filterPlace.add(built);
        filters = built;
        return built;
    }

    @Override
    public String getPageTitle() {
        return Words.text("treatments.title");
    }
}
