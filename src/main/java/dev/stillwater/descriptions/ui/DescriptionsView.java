package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import dev.stillwater.descriptions.DescriptionDesk;
import dev.stillwater.descriptions.DescriptionRemarks;
import dev.stillwater.descriptions.DescriptionReview;
import dev.stillwater.descriptions.FlaggedDescriptions;
import dev.stillwater.descriptions.WaitingDescription;
import dev.stillwater.evidence.EvidenceLibrary;
import dev.stillwater.kernel.Allow;
import dev.stillwater.live.Broadcaster;
import dev.stillwater.treatments.FlaggedNames;
import dev.stillwater.treatments.LibraryWords;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.TreatmentLibrary;
import dev.stillwater.treatments.ui.Looks;
import dev.stillwater.uikit.CardGrid;
import dev.stillwater.uikit.EmptyState;
import dev.stillwater.uikit.Live;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;

/** The descriptions that wait for a second person, longest waiting first, and what came back from them. */
@Route("descriptions")
@Menu(title = "descriptions.waiting.title", order = 105, icon = "vaadin:comment-ellipsis-o")
@RolesAllowed(Allow.HEAD_OFFICE_ROLE)
class DescriptionsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int FEW = 8;
    private static final String LINK =
            "<a router-link href='treatments/${item.id}/text/${item.language}' class='cell-link'>${item.name}</a>";

    private final transient DescriptionReview review;
    private final transient TreatmentLibrary library;
    private final OpenRemarksPanel open;
    private final SentBackPanel back;
    private final AttentionPanel attention;
    private final CardGrid<WaitingDescription> grid = new CardGrid<>(Words.text("descriptions.waiting.title"));

    DescriptionsView(
            DescriptionReview review, DescriptionRemarks remarks, FlaggedDescriptions flagged, FlaggedNames names, EvidenceLibrary evidence,
            TreatmentLibrary library, Broadcaster broadcaster) {
        this.review = review;
        this.library = library;

        this.open = new OpenRemarksPanel(remarks);
        this.back = new SentBackPanel(review);
        this.attention = new AttentionPanel(flagged, names, evidence, library);
        grid.addClassName("waiting-list");
        Live.listen(this, broadcaster, Set.of(TreatmentEditing.TOPIC, DescriptionDesk.TEXT_TOPIC, EvidenceLibrary.TOPIC), change -> {
            if (!change.topic().equals(DescriptionDesk.TEXT_TOPIC)) {
                grid.getDataProvider().refreshAll();
                fit();
                attention.show();
                back.show();
            }
            open.show();
        });

        addClassName("page");
        add(new PageHeader(Words.text("descriptions.waiting.title")).setBelow(Words.text("descriptions.waiting.text")),
                grid, back, attention, open);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        setUpColumns(library.words());
        open.show();
        back.show();
        attention.show();
        grid.setEmptyStateComponent(new EmptyState(Words.text("descriptions.waiting.empty")));
        grid.setItems(
                query -> review.waiting(VaadinSpringDataHelpers.toSpringPageRequest(query)).stream(),
                query -> Math.toIntExact(review.countWaiting()));
        fit();
    }

    /** A short list takes no more room than its lines, so that what stands below it is seen. */
    private void fit() {
        grid.setAllRowsVisible(review.countWaiting() <= FEW);
    }

    private void setUpColumns(LibraryWords words) {
        if (!grid.getColumns().isEmpty()) {
            return;
        }
        grid.addColumn(properties(LitRenderer.of(LINK + "<div class='mute small'>${item.section}</div>"), words))
                .setHeader(Words.text("treatments.name")).setFlexGrow(2);
        grid.addColumn(row -> Looks.language(row.language()))
                .setHeader(Words.text("descriptions.waiting.language")).setAutoWidth(true).setFlexGrow(0);
        grid.addColumn(row -> Words.text("descriptions.versions.number", row.number()))
                .setHeader(Words.text("descriptions.waiting.version")).setAutoWidth(true).setFlexGrow(0);
        grid.addColumn(WaitingDescription::sentBy)
                .setHeader(Words.text("descriptions.waiting.by")).setAutoWidth(true).setFlexGrow(1);
        grid.addColumn(row -> Moments.at(row.sentAt()))
                .setHeader(Words.text("descriptions.waiting.since")).setAutoWidth(true).setFlexGrow(0);
        grid.setCard(properties(
                LitRenderer.of("<div class='list-card'>" + LINK
                        + "<div class='mute small'>${item.section}, ${item.languageName}</div><div class='small'>${item.sent}</div></div>"),
                words));
    }

    private static LitRenderer<WaitingDescription> properties(LitRenderer<WaitingDescription> renderer, LibraryWords words) {
        return renderer
                .withProperty("id", row -> row.treatment().value().toString())
                .withProperty("language", WaitingDescription::language)
                .withProperty("languageName", row -> Looks.language(row.language()))
                .withProperty("name", row -> Words.local(row.treatmentNames()))
                .withProperty("section", row -> Words.local(words.section(row.section())))
                .withProperty("sent", row -> Words.text("descriptions.review.sent", row.sentBy(), Moments.at(row.sentAt())));
    }

    @Override
    public String getPageTitle() {
        return Words.text("descriptions.waiting.title");
    }
}
