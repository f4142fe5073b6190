package dev.stillwater.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import dev.stillwater.evidence.EvidenceId;
import dev.stillwater.evidence.EvidenceLibrary;
import dev.stillwater.evidence.EvidenceRecord;
import dev.stillwater.evidence.EvidenceState;
import dev.stillwater.evidence.LeaningText;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.Ids;
import dev.stillwater.kernel.Role;
import dev.stillwater.live.Broadcaster;
import dev.stillwater.uikit.Address;
import dev.stillwater.uikit.CardGrid;
import dev.stillwater.uikit.EmptyState;
import dev.stillwater.uikit.Live;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.SearchField;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The studies on file: what they found, null results included, and until when claims may lean on them. */
@Route("evidence")
@Menu(title = "evidence.title", order = 125, icon = "vaadin:book")
@RolesAllowed({Allow.HEAD_OFFICE_ROLE, Allow.MANAGER_ROLE, Allow.THERAPIST_ROLE})
class EvidenceView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String STATE = "<span class='st ${item.look}'>${item.state}</span>";
    private static final int FEW = 3;
    private static final String TEXTS = "${item.texts.map(text => html`<div class='cell-line'>"
            + "<a router-link href='${text.address}' class='small cell-link'>${text.name}</a></div>`)}"
            + "${item.more ? html`<div class='mute small'>${item.more}</div>` : ''}";
    private static final String RESULT = "<div class='small cell-line' title='${item.result}'>${item.result}</div>";

    private final transient EvidenceLibrary library;
    private final transient Clock clock;
    private final CardGrid<Line> grid = new CardGrid<>(Words.text("evidence.title"));
    private final SearchField search = new SearchField(Words.text("evidence.search"), text -> refresh());
    private final Select<EvidenceState> state = new Select<>();

    private final boolean office;

    EvidenceView(EvidenceLibrary library, CurrentUser currentUser, Clock clock, Broadcaster broadcaster) {
        this.library = library;
        this.clock = clock;
        this.office = currentUser.get().is(Role.HEAD_OFFICE);
        Button add = new Button(Words.text("evidence.add"), click -> new StudyDialog(library, null, List.of(), today()).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setVisible(office);
        state.setVisible(office);
        state.setItems(EvidenceState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(Words.text("evidence.state.all"));
        state.setPlaceholder(Words.text("evidence.state.all"));
        state.setAriaLabel(Words.text("evidence.state.all"));
        state.setItemLabelGenerator(one -> one == null ? Words.text("evidence.state.all") : Words.of("evidence.state", one));
        state.addClassName("filter");
        state.addValueChangeListener(change -> refresh());
        setUpColumns();

        Live.listen(this, broadcaster, Set.of(EvidenceLibrary.TOPIC), change -> refresh());

        Div toolbar = new Div(search, state);
        toolbar.addClassName("toolbar");
        addClassNames("page", "fill");
        add(new PageHeader(Words.text("evidence.title")).setBelow(Words.text(office ? "evidence.text" : "evidence.text.read")).withActions(add), toolbar, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        grid.setEmptyStateComponent(new EmptyState(Words.text("evidence.empty")));
        grid.setItems(
                query -> lines(library.page(
                        state.getValue(), search.getValue(), VaadinSpringDataHelpers.toSpringPageRequest(query))).stream(),
                query -> Math.toIntExact(library.count(state.getValue(), search.getValue())));
        Address.parameter(event.getLocation(), "study").ifPresent(this::open);
    }

    /** Which texts lean on a study is for those to know who can change it. */
    private List<Line> lines(List<EvidenceRecord> records) {
        Map<EvidenceId, List<LeaningText>> texts =
                office ? library.leaning(records.stream().map(EvidenceRecord::id).toList()) : Map.of();
        return records.stream().map(record -> new Line(record, texts.getOrDefault(record.id(), List.of()))).toList();
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
    }

    private void open(String id) {
        if (!office) {
            return;
        }
        Ids.parse(id).map(EvidenceId::new).map(library::get).ifPresent(record ->
                new StudyDialog(
                                library, record, library.leaning(Set.of(record.id())).getOrDefault(record.id(), List.of()), today())
                        .open());
    }

    private void setUpColumns() {
        String name = office
                ? "<button class='link-button cell-link cell-words' @click=${open}>${item.title}</button>"
                : "<span class='strong cell-words'>${item.title}</span>";
        grid.addColumn(properties(LitRenderer.of(name + "<div class='mute small cell-line' title='${item.design}'>${item.design}</div>")))
                .setHeader(Words.text("evidence.study")).setFlexGrow(3).setWidth("260px");
        grid.addColumn(properties(LitRenderer.of(RESULT + "<div class='mute small cell-line' title='${item.reading}'>${item.reading}</div>")))
                .setHeader(Words.text("evidence.result.label")).setFlexGrow(3).setWidth("260px");
        grid.addColumn(properties(LitRenderer.of(STATE + "<div class='mute small cell-words'>${item.until}</div>")))
                .setHeader(Words.text("evidence.state")).setFlexGrow(0).setWidth("210px");
        if (office) {
            grid.addColumn(properties(LitRenderer.of(TEXTS)))
                    .setHeader(Words.text("evidence.leaning")).setFlexGrow(1).setWidth("170px");
        }
        grid.setCard(properties(LitRenderer.of(
                "<div class='list-card'>" + name + STATE + RESULT + "<div class='mute small'>${item.until}</div>" + TEXTS + "</div>")));
    }

    private LitRenderer<Line> properties(LitRenderer<Line> renderer) {
        LocalDate today = today();
        return renderer
                .withFunction("open", line -> open(line.record().id().value().toString()))
                .withProperty("title", line -> line.record().study().title())
                .withProperty("design", line -> line.record().study().design())
                .withProperty("result", line -> line.record().study().result())
                .withProperty("reading", line -> line.record().study().reading())
                .withProperty("look", line -> look(line.record(), today).cssClass())
                .withProperty("state", line -> word(line.record(), today))
                .withProperty("until", line -> Words.text("evidence.until", line.record().reviewBy()))
                .withProperty("texts", line -> line.texts().stream().limit(FEW)
                        .map(text -> Map.of("name", LeaningList.name(text), "address", text.address())).toList())
                .withProperty("more", line -> line.texts().size() > FEW
                        ? Words.text("evidence.leaning.more", line.texts().size() - FEW) : "");
    }

    /** A study with the texts that lean on it. */
    private record Line(EvidenceRecord record, List<LeaningText> texts) {}

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Status look(EvidenceRecord record, LocalDate today) {
        if (record.isOverdue(today)) {
            return Status.REFUSED;
        }
        if (!record.isApproved() || record.isDueSoon(today)) {
            return Status.WAIT;
        }
        return record.study().nullResult() ? Status.NEUTRAL : Status.GOOD;
    }

    private static String word(EvidenceRecord record, LocalDate today) {
        if (record.isOverdue(today)) {
            return Words.text("evidence.state.overdue");
        }
        if (record.isApproved() && record.isDueSoon(today)) {
            return Words.text("evidence.state.dueSoon");
        }
        return record.isApproved() && record.study().nullResult()
                ? Words.text("evidence.state.nullResult")
                : Words.of("evidence.state", record.state());
    }

    @Override
    public String getPageTitle() {
        return Words.text("evidence.title");
    }
}
