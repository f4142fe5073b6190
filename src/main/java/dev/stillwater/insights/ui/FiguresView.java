package dev.stillwater.insights.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.policy.Headline;
import dev.stillwater.policy.PolicyDocument;
import dev.stillwater.policy.PolicyReading;
import dev.stillwater.policy.QuestionCode;
import dev.stillwater.policy.ui.PolicyWords;
import dev.stillwater.screening.OutcomeCounts;
import dev.stillwater.screening.OutcomeFigures;
import dev.stillwater.screening.OutcomeFigures.Line;
import dev.stillwater.screening.OutcomeNumber;
import dev.stillwater.screening.OutcomeWeek;
import dev.stillwater.uikit.Address;
import dev.stillwater.uikit.EmptyState;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What screenings decided, for head office: by week, by location, by question; small numbers are hidden. */
@Route("figures")
@Menu(title = "insights.figures.title", order = 165, icon = "vaadin:bar-chart-h")
@RolesAllowed(Allow.HEAD_OFFICE_ROLE)
class FiguresView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final List<Integer> SPANS = List.of(4, 8, 13, 26, 52);
    private static final int USUAL = 8;
    private static final List<Headline> ALL = List.of(Headline.values());
    /** What a question can lead to: that nothing stands in the way follows from none. */
    private static final List<Headline> LED_TO = ALL.subList(1, ALL.size());

    private final transient OutcomeCounts counts;
    private final transient LocationDirectory locations;
    private final transient PolicyReading policies;
    private final PageHeader header = new PageHeader(Words.text("insights.figures.title"));
    private final Select<Integer> weeks = new Select<>();
    private final Div tiles = new Div();
    private final Panel byWeek = new Panel(Words.text("insights.figures.byWeek"));
    private final Panel byLocation = new Panel(Words.text("insights.figures.byLocation"));
    private final Panel byQuestion = new Panel(Words.text("insights.figures.byQuestion"));

    FiguresView(OutcomeCounts counts, LocationDirectory locations, PolicyReading policies) {
        this.counts = counts;
        this.locations = locations;
        this.policies = policies;
        weeks.setItems(SPANS);
        weeks.setItemLabelGenerator(number -> Words.text("insights.figures.weeks", number));
        weeks.setAriaLabel(Words.text("insights.figures.span"));
        weeks.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Address.set(UI.getCurrent(), "weeks", change.getValue() == USUAL ? null : change.getValue().toString());
                show();
            }
        });
        header.setBelow(Words.text("insights.figures.below", OutcomeWeek.SMALLEST_SHOWN));
        header.withActions(weeks);
        tiles.addClassNames("figures", "outcome-tiles");
        addClassName("page");
        add(header, tiles, byWeek, byLocation, byQuestion);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        weeks.setValue(Address.parameter(event.getLocation(), "weeks")
                .flatMap(text -> SPANS.stream().filter(span -> span.toString().equals(text)).findFirst())
                .orElse(USUAL));
        show();
    }

    private void show() {
        OutcomeFigures figures = counts.figures(weeks.getValue());
        boolean none = figures.weeks().isEmpty();
        tiles.setVisible(!none);
        byLocation.setVisible(!none);
        byQuestion.setVisible(!none);
        if (none) {
            byWeek.show(new EmptyState(Words.text("insights.figures.none")));
            return;
        }
        showTiles(figures.chain());
        byWeek.show(new OutcomesChart(figures.weeks().stream().map(OutcomeWeek::of).toList()).bars(), new FiguresTable(
                Words.text("insights.figures.byWeek"), Words.text("insights.network.outcomes.week"), ALL, true,
                figures.weeks().reversed(), Words::shortDate));
        byLocation.show(note("insights.figures.plus"), locations(figures.locations()));
        byQuestion.show(note("insights.figures.questions"), questions(figures.questions()));
    }

    private void showTiles(Line<String> chain) {
        tiles.removeAll();
        ALL.forEach(headline -> {
            OutcomeNumber number = chain.number(headline);
            Span value = new Span(number.isHidden() ? "\u2013" : FiguresTable.written(number));
            value.addClassName("number");
            Div tile = new Div(value, PolicyWords.status(headline).word(Words.text("screening.headline." + headline)));
            tile.addClassName("figure");
            tiles.add(tile);
        });
    }

    private Component locations(List<Line<LocationId>> lines) {
        if (lines.isEmpty()) {
            return new EmptyState(Words.text("insights.figures.tooFew"));
        }
        Map<LocationId, String> names = locations.get(lines.stream().map(Line::subject).toList()).values().stream()
                .collect(Collectors.toMap(location -> location.stored(), location -> location.name()));
        return new FiguresTable(
                Words.text("insights.figures.byLocation"), Words.text("insights.figures.location"), ALL, true,
                lines.stream().sorted(Comparator.comparing(line -> names.getOrDefault(line.subject(), ""))).toList(),
                id -> names.getOrDefault(id, Words.text("audit.gone")));
    }

    private Component questions(List<Line<String>> lines) {
        if (lines.isEmpty()) {
            return new EmptyState(Words.text("insights.figures.tooFew"));
        }
        PolicyDocument document = policies.inForce().document();
        return new FiguresTable(
                Words.text("insights.figures.byQuestion"), Words.text("insights.figures.question"), LED_TO, false,
                lines, code -> document.question(QuestionCode.of(code))
                        .map(question -> PolicyWords.of(question.wording()))
                        .orElse(code));
    }

    private static Paragraph note(String key) {
        Paragraph note = new Paragraph(Words.text(key));
        note.addClassNames("mute", "small");
        return note;
    }

    @Override
    public String getPageTitle() {
        return Words.text("insights.figures.title");
    }
}
