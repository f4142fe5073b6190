package dev.stillwater.claims.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import dev.stillwater.claims.ClaimRuleEditing;
import dev.stillwater.claims.ClaimRuleFilter;
import dev.stillwater.claims.ClaimRuleRow;
import dev.stillwater.claims.ClaimRules;
import dev.stillwater.claims.DefaultRuleOffers;
import dev.stillwater.claims.RulePackAuthorship;
import dev.stillwater.claims.RulePackEditor;
import dev.stillwater.claims.RulePackVersion;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.Role;
import dev.stillwater.live.Broadcaster;
import dev.stillwater.uikit.CardGrid;
import dev.stillwater.uikit.EmptyState;
import dev.stillwater.uikit.Live;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/** The claim rules: head office works on the draft of the next version, others read those in force. */
@Route("claims")
@Menu(title = "claims.title", order = 120, icon = "vaadin:quote-left")
@RolesAllowed({Allow.HEAD_OFFICE_ROLE, Allow.MANAGER_ROLE, Allow.THERAPIST_ROLE})
class ClaimRulesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String NAME =
            "<a router-link href='claims/rule/${item.language}/${item.code}' class='cell-link grow'>${item.family}</a>";
    private static final String SEVERITY = "<span class='st ${item.look}'>${item.severity}</span>";

    private final transient ClaimRules rules;
    private final transient RulePackAuthorship authorship;
    private final transient DefaultRuleOffers defaults;
    private final boolean office;
    private final PageHeader header = new PageHeader(Words.text("claims.title"));
    private final CardGrid<ClaimRuleRow> grid = new CardGrid<>(Words.text("claims.title"));
    private final RuleFilters filters = new RuleFilters(() -> grid.getDataProvider().refreshAll());
    private final RuleActions actions;
    private final Span state = new Span();
    private final Anchor news = new Anchor("claims/defaults");
    private transient @Nullable RulePackVersion draft;

    ClaimRulesView(
            ClaimRules rules, ClaimRuleEditing editing, RulePackAuthorship authorship, DefaultRuleOffers defaults,
            CurrentUser currentUser, Broadcaster broadcaster) {
        this.rules = rules;
        this.authorship = authorship;
        this.defaults = defaults;
        this.office = currentUser.get().is(Role.HEAD_OFFICE);
        this.actions = new RuleActions(rules, editing, authorship, this::refresh);
        setUpColumns();
        if (office) {
            header.withActions(actions);
        }
        state.addClassNames("mute", "small");
        state.getElement().setAttribute("role", "status");

        Live.listen(this, broadcaster, Set.of(ClaimRuleEditing.TOPIC), change -> refresh());

        addClassNames("page", "fill");
        news.setVisible(false);
        add(header, news, filters, state, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.read(event.getLocation());
        grid.setEmptyStateComponent(new EmptyState(Words.text("claims.rules.empty")));
        grid.setItems(
                query -> rows(filters.filter(), VaadinSpringDataHelpers.toSpringPageRequest(query)).stream(),
                query -> Math.toIntExact(count(filters.filter())));
        refresh();
    }

    private void refresh() {
        RulePackVersion inForce = rules.inForce();
        draft = office ? rules.draft().orElse(null) : null;
        header.setBelow(Words.text("claims.rules.inForce", inForce.number()));
        state.setText(draft == null ? "" : words(draft));
        state.setVisible(draft != null);
        if (office) {
            long fresh = defaults.news();
            news.setText(Words.text("claims.defaults.offer", fresh));
            news.setVisible(fresh > 0);
            actions.show(inForce, draft);
        }
        grid.getDataProvider().refreshAll();
    }

    private String words(RulePackVersion written) {
        List<String> editors = authorship.editors(written.id()).stream().map(RulePackEditor::name).toList();
        return editors.isEmpty()
                ? Words.text("claims.rules.draft.begun", written.number(), String.valueOf(written.changedBy()), Looks.day(written.changedAt()))
                : Words.text("claims.rules.draft", written.number(), Words.list(editors), Looks.day(written.changedAt()));
    }

    private List<ClaimRuleRow> rows(ClaimRuleFilter filter, Pageable page) {
        return draft == null ? rules.rowsInForce(filter, page) : rules.rows(draft.id(), filter, page);
    }

    private long count(ClaimRuleFilter filter) {
        return draft == null ? rules.countInForce(filter) : rules.count(draft.id(), filter);
    }

    private void setUpColumns() {
        grid.addColumn(ClaimRuleRow::code).setHeader(Words.text("claims.rule.codeLabel")).setFlexGrow(0).setWidth("80px");
        grid.addColumn(properties(LitRenderer.of(NAME + "<div class='mute small'>${item.changed}</div>")))
                .setHeader(Words.text("claims.rule.familyLabel")).setFlexGrow(3);
        grid.addColumn(row -> Looks.language(row.language()))
                .setHeader(Words.text("claims.rule.languageLabel")).setFlexGrow(0).setWidth("120px");
        grid.addColumn(properties(LitRenderer.of(SEVERITY)))
                .setHeader(Words.text("claims.rule.severityLabel")).setFlexGrow(0).setWidth("190px");
        grid.setCard(properties(LitRenderer.of("<div class='list-card'><div class='row'>" + NAME + "<span class='mute small'>${item.code}"
                + " ${item.short}</span></div>" + SEVERITY + "<div class='mute small'>${item.changed}</div></div>")));
    }

    private static LitRenderer<ClaimRuleRow> properties(LitRenderer<ClaimRuleRow> renderer) {
        return renderer
                .withProperty("language", ClaimRuleRow::language)
                .withProperty("short", row -> row.language().toUpperCase(Locale.ROOT))
                .withProperty("code", ClaimRuleRow::code)
                .withProperty("family", ClaimRuleRow::family)
                .withProperty("look", row -> SeverityLook.of(row.severity()).cssClass())
                .withProperty("severity", row -> Words.of("claims.severity", row.severity()))
                .withProperty("changed", row -> row.changedAt() == null
                        ? ""
                        : Words.text("claims.rule.changed", String.valueOf(row.changedBy()), Looks.day(row.changedAt())));
    }

    @Override
    public String getPageTitle() {
        return Words.text("claims.title");
    }
}
