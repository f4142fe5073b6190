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
import dev.stillwater.kernel.Why;
import dev.stillwater.kernel.Money;
import dev.stillwater.menus.GateFinding;
import dev.stillwater.menus.MenuChange;
import dev.stillwater.menus.MenuReview;
import dev.stillwater.menus.WayOut;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the gate says, each finding with its reasons and the ways out of it. */
final class GatePanel {

    private GatePanel() {}

    static Component of(MenuReview review, boolean mine, Ways ways) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("lines", "gate-lines");
        list.getElement().setAttribute("aria-live", "polite");
        review.findings().forEach(finding -> list.add(line(finding, mine, ways)));
        return list;
    }

    /** Why the draft cannot be published: the one thing, or how many; the ways out stand in the panel. */
    static String refusal(MenuReview review) {
        List<Why> stops = review.findings().stream()
                .filter(finding -> finding.level() == GateFinding.Level.REFUSED)
                .map(GateFinding::why)
                .toList();
        if (stops.size() > 1) {
            return Words.text("menus.publish.several", stops.size());
        }
        return stops.isEmpty() && review.inForce() != null
                ? Words.text("menus.publish.same", review.inForce().number())
                : Words.whys(stops);
    }

    /** That head office has changed what the menu in force says, and what to do about it; empty where nothing is to be done. */
    static String outdated(MenuReview review) {
        if (review.draft().outdatedAt() == null) {
            return "";
        }
        return Words.text(review.publishable() ? "menus.outdated" : "menus.outdated.stopped");
    }

    /** How the draft differs from what is in force, in one line. */
    static Component changes(MenuReview review) {
        Paragraph words = new Paragraph(review.inForce() == null
                ? Words.text("menus.against.nothing")
                : review.changes().isEmpty()
                        ? Words.text(review.draft().outdatedAt() == null || review.publishable()
                                ? "menus.against.same" : "menus.against.former", review.inForce().number())
                        : Words.text("menus.against", review.inForce().number(), review.changes().size()));
        words.addClassNames("mute", "small");
        return words;
    }

    /** One difference as a sentence. */
    static String sentence(MenuChange change) {
        String name = Words.local(change.name());
        String kind = change.kind() == MenuChange.Kind.PRICE && (change.before() == null || change.after() == null)
                ? "PRICED"
                : change.kind().name();
        return Words.text("menus.change." + kind, name, change.handsOnMinutes(),
                price(change.before()), price(change.after()));
    }

    private static String price(@Nullable Money money) {
        return money == null ? Words.text("menus.noPrice") : Words.money(money);
    }

    private static ListItem line(GateFinding finding, boolean mine, Ways ways) {
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
            Div out = new Div();
            out.addClassNames("row", "wrap");
            finding.ways().forEach(way -> out.add(way(way, finding, ways)));
            body.add(out);
        }
        return new ListItem(level(finding), body);
    }

    private static Component way(WayOut way, GateFinding finding, Ways ways) {
        String text = Words.text("menus.way." + way.kind().name(), way.name());
        TreatmentId treatment = finding.treatment();
        return switch (way.kind()) {
            case RECORD_CERTIFICATE -> new Anchor(file(way) + "&certify=" + way.modality(), text);
            case OPEN_FILE -> new Anchor(file(way), text);
            case ASSIGN -> button(text, () -> ways.assign(way));
            case SET_PRICE -> button(text, () -> ways.price(Objects.requireNonNull(treatment)));
            case TAKE_LENGTHS -> button(text, () -> ways.takeLengths(Objects.requireNonNull(treatment)));
            case LEAVE_OUT -> button(text, () -> ways.leaveOut(Objects.requireNonNull(treatment)));
        };
    }

    private static String file(WayOut way) {
        return "therapists/" + Objects.requireNonNull(way.therapist()).value() + "?back=menu";
    }

    private static Button button(String text, Runnable what) {
        Button button = new Button(text, click -> what.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private static Span level(GateFinding finding) {
        return switch (finding.level()) {
            case REFUSED -> Status.REFUSED.word(Words.text("menus.level.REFUSED"));
            case SOON -> Status.WAIT.word(Words.text("menus.level.SOON"));
            case PASSED -> Status.GOOD.word(Words.text("menus.level.PASSED"));
        };
    }

    /** What a person can do about a finding without leaving the page. */
    interface Ways {

        void leaveOut(TreatmentId treatment);

        void price(TreatmentId treatment);

        void takeLengths(TreatmentId treatment);

        void assign(WayOut way);
    }
}
