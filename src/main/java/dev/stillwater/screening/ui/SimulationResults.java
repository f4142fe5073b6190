package dev.stillwater.screening.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.policy.PolicyDocument;
import dev.stillwater.policy.QuestionCode;
import dev.stillwater.policy.ui.PolicyWords;
import dev.stillwater.screening.SimulationResult;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What a simulation found, in tables. Small counts could point at a guest and are not shown. */
class SimulationResults extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SimulationResult result;
    private final transient PolicyDocument document;

    SimulationResults(SimulationResult result, PolicyDocument document, LocationDirectory locations) {
        this.result = result;
        this.document = document;
        addClassName("stack");
        add(
                summary(),
                panel("screening.simulation.moves", result.moves(), this::moves),
                panel("screening.simulation.byLocation", result.locations(), () -> byLocation(locations)),
                panel("screening.simulation.byQuestion", result.rules(),
                        () -> counts(result.rules(), "screening.simulation.decisions")),
                panel("screening.simulation.unasked", result.unasked(),
                        () -> counts(result.unasked(), "screening.simulation.guests")));
    }

    private Panel summary() {
        Panel panel = new Panel(Words.text("screening.simulation.summary"));
        panel.show(
                new Paragraph(Words.text(
                        "screening.simulation.changed", count(result.moved()), count(result.screenings()))),
                new Paragraph(Words.text("screening.simulation.wouldBeAsked", count(result.someUnasked()))),
                new Paragraph(
                        result.held() < SimulationResult.FEWEST
                                ? Words.text(
                                        "screening.simulation.heldFew", count(result.held()), count(result.visits()))
                                : Words.text(
                                        "screening.simulation.held", count(result.held()), count(result.visits()),
                                        Words.list(result.worth().stream().map(Words::money).toList()))));
        return panel;
    }

    /** A table without a row says so in words. */
    private static Panel panel(String key, Map<?, ?> rows, Supplier<Component> table) {
        Panel panel = new Panel(Words.text(key));
        if (rows.isEmpty()) {
            Paragraph none = new Paragraph(Words.text(key + ".none"));
            none.addClassName("mute");
            panel.show(none);
        } else {
            panel.show(table.get());
        }
        return panel;
    }

    private static String count(int number) {
        int shown = SimulationResult.shown(number);
        return number == 0
                ? "0"
                : shown == 0 ? Words.text("screening.simulation.few") : Words.text("screening.simulation.about5", shown);
    }

    private NativeTable moves() {
        NativeTable table = table(
                "screening.simulation.before", "screening.simulation.after", "screening.simulation.decisions");
        result.moves().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<SimulationResult.Move, Integer> each) -> each.getValue())
                        .reversed()
                        .thenComparing(each -> each.getKey().toString()))
                .forEach(each -> table.getBody().add(row(
                        PolicyWords.status(each.getKey().from())
                                .word(Words.of("screening.headline", each.getKey().from())),
                        PolicyWords.status(each.getKey().to()).word(Words.of("screening.headline", each.getKey().to())),
                        text(count(each.getValue())))));
        return table;
    }

    private NativeTable byLocation(LocationDirectory locations) {
        Map<LocationId, LocationData> names = locations.get(result.locations().keySet());
        NativeTable table = table(
                "screening.simulation.location", "screening.simulation.screenings", "screening.simulation.stricter",
                "screening.simulation.looser", "screening.simulation.heldAt");
        result.locations().entrySet().stream()
                .filter(each -> names.containsKey(each.getKey()))
                .sorted(Comparator.comparing(each -> names.get(each.getKey()).name()))
                .forEach(each -> table.getBody().add(row(
                        text(names.get(each.getKey()).name()), text(count(each.getValue().screenings())),
                        text(count(each.getValue().stricter())), text(count(each.getValue().looser())),
                        text(count(each.getValue().held())))));
        return table;
    }

    private NativeTable counts(Map<String, Integer> counts, String heading) {
        NativeTable table = table("screening.simulation.question", heading);
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(each -> table.getBody().add(row(text(words(each.getKey())), text(count(each.getValue())))));
        return table;
    }

    private String words(String rule) {
        return document.compounds().stream()
                .filter(compound -> compound.code().equals(rule))
                .map(compound -> PolicyWords.of(compound.wording()))
                .findFirst()
                .or(() -> document.question(QuestionCode.of(rule))
                        .map(question -> rule + "  " + PolicyWords.of(question.wording())))
                .orElse(rule);
    }

    private static NativeTable table(String... headings) {
        NativeTable table = new NativeTable();
        table.addClassName("simulation-table");
        NativeTableRow row = new NativeTableRow();
        List.of(headings).forEach(key -> row.add(new NativeTableHeaderCell(Words.text(key))));
        table.getHead().add(row);
        return table;
    }

    private static Component text(String text) {
        return new Span(text);
    }

    private static NativeTableRow row(Component... cells) {
        NativeTableRow row = new NativeTableRow();
        for (Component cell : cells) {
            NativeTableCell in = new NativeTableCell();
            in.add(cell);
            row.add(in);
        }
        return row;
    }
}
