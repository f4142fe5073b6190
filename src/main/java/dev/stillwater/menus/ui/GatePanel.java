package dev.stillwater.menus.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.locations.LocationData;
import dev.stillwater.menus.GateFinding;
import dev.stillwater.menus.MenuChange;
import dev.stillwater.menus.MenuReview;
import dev.stillwater.menus.WayOut;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;
import java.util.function.Consumer;

/** What the gate says, each finding with its reasons and the ways out of it. */
final class GatePanel {

    private GatePanel() {}

    /** @param leaveOut takes a treatment off the draft */
    static Component of(MenuReview review, LocationData location, boolean mine, Consumer<TreatmentId> leaveOut) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("lines", "gate-lines");
        list.getElement().setAttribute("aria-live", "polite");
        review.findings().forEach(finding -> list.add(line(finding, location, mine, leaveOut)));
        return list;
    }

    /** How the draft differs from what is in force, in one line. */
    static Component changes(MenuReview review) {
        Paragraph words = new Paragraph(review.inForce() == null
                ? Words.text("menus.against.nothing")
                : review.changes().isEmpty()
                        ? Words.text("menus.against.same", review.inForce().number())
                        : Words.text("menus.against", review.inForce().number(), review.changes().size()));
        words.addClassNames("mute", "small");
        return words;
    }

    /** One difference as a sentence. */
    static String sentence(MenuChange change) {
        String name = Words.local(change.name());
        return change.before() != null && change.after() != null
                ? Words.text("menus.change.PRICE", name, change.handsOnMinutes(), change.before(), change.after())
                : Words.text("menus.change." + (change.kind() == MenuChange.Kind.PRICE ? "PRICED" : change.kind().name()),
                        name, change.handsOnMinutes());
    }

    private static ListItem line(GateFinding finding, LocationData location, boolean mine, Consumer<TreatmentId> leaveOut) {
        Div body = new Div();
        body.addClassNames("stack-s", "grow");
        if (finding.name() != null) {
            Span name = new Span(Words.local(finding.name()));
            name.addClassName("strong");
            body.add(name);
        }
        Span why = new Span(Words.why(finding.why()));
        why.addClassName("small");
        body.add(why);
        finding.details().forEach(detail -> {
            Span more = new Span(Words.why(detail));
            more.addClassNames("small", "mute");
            body.add(more);
        });
        if (mine && !finding.ways().isEmpty()) {
            Div ways = new Div();
            ways.addClassNames("row", "wrap");
            finding.ways().stream()
                    .filter(way -> way.kind() != WayOut.Kind.SET_PRICE)
                    .forEach(way -> ways.add(way(way, finding, location, leaveOut)));
            body.add(ways);
        }
        return new ListItem(level(finding), body);
    }

    private static Component way(WayOut way, GateFinding finding, LocationData location, Consumer<TreatmentId> leaveOut) {
        String text = Words.text("menus.way." + way.kind().name(), way.name());
        if (way.kind() == WayOut.Kind.LEAVE_OUT || way.therapist() == null) {
            Button button = new Button(text, click -> {
                if (finding.treatment() != null) {
                    leaveOut.accept(finding.treatment());
                }
            });
            button.addThemeVariants(ButtonVariant.TERTIARY);
            return button;
        }
        String file = "therapists/" + way.therapist().value() + "?back=menu";
        return new Anchor(switch (way.kind()) {
            case RECORD_CERTIFICATE -> file + "&certify=" + way.modality();
            case ASSIGN -> file + "&assign=" + location.code();
            case OPEN_FILE, SET_PRICE, LEAVE_OUT -> file;
        }, text);
    }

    private static Span level(GateFinding finding) {
        return switch (finding.level()) {
            case REFUSED -> Status.REFUSED.word(Words.text("menus.level.REFUSED"));
            case SOON -> Status.WAIT.word(Words.text("menus.level.SOON"));
            case PASSED -> Status.GOOD.word(Words.text("menus.level.PASSED"));
        };
    }
}
