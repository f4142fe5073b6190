package dev.stillwater.insights.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.stillwater.policy.Headline;
import dev.stillwater.policy.ui.PolicyWords;
import dev.stillwater.screening.OutcomeFigures;
import dev.stillwater.screening.OutcomeNumber;
import dev.stillwater.uikit.Words;
import java.text.NumberFormat;
import java.util.List;
import java.util.function.Function;

/** Lines of figures with a column for each decision; on a phone each line is a card. */
class FiguresTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient List<Headline> headlines;
    private final NativeTable table = new NativeTable();

    /**
     * @param caption what the table is about, for those who hear it
     * @param about what a line is about
     * @param headlines the columns
     * @param summed whether there is a column for the sums
     */
    <T> FiguresTable(
            String caption, String about, List<Headline> headlines, boolean summed, List<OutcomeFigures.Line<T>> lines,
            Function<T, String> name) {
        this.headlines = headlines;
        table.setCaptionText(caption);
        NativeTableRow head = table.getHead().addRow();
        head.add(scoped(new NativeTableHeaderCell(about), "col"));
        headlines.forEach(headline -> {
            Span word = PolicyWords.status(headline).word(Words.text("screening.headline." + headline));
            head.add(scoped(new NativeTableHeaderCell(word), "col"));
        });
        if (summed) {
            head.add(scoped(new NativeTableHeaderCell(Words.text("insights.figures.all")), "col"));
        }
        lines.forEach(line -> line(line, name.apply(line.subject())));
        getContent().addClassNames("numbers", "figures-table");
        getContent().add(table);
    }

    private <T> void line(OutcomeFigures.Line<T> line, String name) {
        NativeTableRow row = table.getBody().addRow();
        NativeTableHeaderCell first = scoped(new NativeTableHeaderCell(new Span(name)), "row");
        first.add(bar(line));
        row.add(first);
        headlines.forEach(headline ->
                row.add(cell(line.number(headline), Words.text("screening.headline." + headline))));
        if (line.sum() != null) {
            row.add(cell(line.sum(), Words.text("insights.figures.all")));
        }
    }

    private <T> Div bar(OutcomeFigures.Line<T> line) {
        long whole = Math.max(1, headlines.stream().mapToLong(headline -> line.number(headline).told()).sum());
        Div bar = new Div();
        bar.addClassNames("bar", "bar-small");
        bar.getElement().setAttribute("aria-hidden", "true");
        headlines.forEach(headline -> bar.add(
                Bars.piece(PolicyWords.status(headline).cssClass(), line.number(headline).told(), whole)));
        return bar;
    }

    private static NativeTableCell cell(OutcomeNumber number, String label) {
        NativeTableCell cell = new NativeTableCell();
        cell.getElement().setAttribute("data-label", label);
        if (number.isHidden()) {
            Span dash = new Span("\u2013");
            dash.getElement().setAttribute("aria-hidden", "true");
            Span words = new Span(Words.text("insights.figures.hidden"));
            words.addClassName("visually-hidden");
            cell.add(dash, words);
            cell.addClassName("mute");
        } else {
            cell.setText(written(number));
        }
        return cell;
    }

    /** "120", or "120+" where more is hidden in it. */
    static String written(OutcomeNumber number) {
        String told = NumberFormat.getInstance(Words.locale()).format(number.told());
        return number.more() ? Words.text("insights.figures.atLeast", told) : told;
    }

    private static NativeTableHeaderCell scoped(NativeTableHeaderCell cell, String scope) {
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
