package dev.stillwater.insights.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.stillwater.policy.Headline;
import dev.stillwater.screening.OutcomeWeek;
import dev.stillwater.uikit.EmptyState;
import dev.stillwater.uikit.Words;
import java.util.List;
import java.util.OptionalLong;

/** What screenings decided, a bar a week, and the same as a table. Small numbers are hidden in both. */
class OutcomesChart extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private Details table = new Details();

    OutcomesChart(List<OutcomeWeek> all) {
        List<OutcomeWeek> weeks = all.stream().dropWhile(OutcomesChart::isEmpty).toList();
        if (weeks.isEmpty()) {
            getContent().add(new EmptyState(Words.text("insights.network.outcomes.none")));
            return;
        }
        long most = Math.max(1, weeks.stream().mapToLong(OutcomeWeek::sumOfShown).max().orElse(1));
        Div chart = new Div();
        chart.addClassName("weeks");
        chart.getElement().setAttribute("aria-hidden", "true");
        weeks.forEach(week -> chart.add(bar(week, most)));
        getContent().add(legend(), chart);
        if (weeks.stream().anyMatch(OutcomeWeek::hidesSomething)) {
            Paragraph hidden = new Paragraph(Words.text("insights.network.outcomes.hidden", OutcomeWeek.SMALLEST_SHOWN));
            hidden.addClassNames("mute", "small");
            getContent().add(hidden);
        }
        table = new Details(Words.text("insights.network.outcomes.table"), table(weeks));
        getContent().add(table);
    }

    /** Without the table, for a page that shows it anyway. */
    OutcomesChart bars() {
        table.setVisible(false);
        return this;
    }

    private static boolean isEmpty(OutcomeWeek week) {
        return week.sumOfShown() == 0 && !week.hidesSomething();
    }

    private static Div bar(OutcomeWeek week, long most) {
        Div bar = new Div();
        bar.addClassName("bar");
        for (Headline headline : Headline.values()) {
            bar.add(Bars.piece(look(headline), week.count(headline).orElse(0), most));
        }
        Span day = new Span(Words.shortDate(week.monday()));
        day.addClassNames("mute", "small");
        Div line = new Div(day, bar);
        line.addClassName("week");
        return line;
    }

    private static Div legend() {
        Div legend = new Div();
        legend.addClassNames("st-list", "legend");
        for (Headline headline : Headline.values()) {
            Span word = new Span(Words.text("screening.headline." + headline));
            word.addClassNames("st", look(headline));
            legend.add(word);
        }
        return legend;
    }

    private static Div table(List<OutcomeWeek> weeks) {
        NativeTable table = new NativeTable();
        table.setCaptionText(Words.text("insights.network.outcomes"));
        NativeTableRow head = table.getHead().addRow();
        head.addHeaderCell().setText(Words.text("insights.network.outcomes.week"));
        for (Headline headline : Headline.values()) {
            head.addHeaderCell().setText(Words.text("screening.headline." + headline));
        }
        weeks.forEach(week -> {
            NativeTableRow row = table.getBody().addRow();
            row.addHeaderCell().setText(Words.shortDate(week.monday()));
            for (Headline headline : Headline.values()) {
                row.addDataCell().setText(number(week.count(headline)));
            }
        });
        Div scroll = new Div(table);
        scroll.addClassName("numbers");
        return scroll;
    }

    private static String number(OptionalLong count) {
        return count.isEmpty()
                ? Words.text("insights.network.outcomes.few", OutcomeWeek.SMALLEST_SHOWN)
                : String.valueOf(count.getAsLong());
    }

    private static String look(Headline headline) {
        return switch (headline) {
            case PROCEED -> "ok";
            case PROCEED_WITH_CHANGES -> "ch";
            case CLEARANCE_NEEDED -> "cl";
            case NOT_BEFORE -> "de";
            case REFUSED -> "re";
        };
    }
}
