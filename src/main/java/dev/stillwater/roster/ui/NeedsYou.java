package dev.stillwater.roster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.roster.AppointmentData;
import dev.stillwater.roster.AppointmentState;
import dev.stillwater.roster.DayRoster;
import dev.stillwater.roster.RosterReading;
import dev.stillwater.roster.StepRules;
import dev.stillwater.policy.Headline;
import dev.stillwater.therapists.TherapistDirectory;
import dev.stillwater.therapists.TherapistFilter;
import dev.stillwater.therapists.TherapistRow;
import dev.stillwater.uikit.EmptyState;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.PageRequest;

/**
 * What of a day needs somebody, each with the way to mend it: appointments that nobody can perform
 * any more, holds, what was never closed, guests who are still to be asked, papers that end.
 */
@org.springframework.stereotype.Component
class NeedsYou {

    private static final int MOST_PAPERS = 5;

    private final RosterReading reading;
    private final ScreeningDesk screening;
    private final AppointmentDialogs dialogs;
    private final TherapistDirectory therapists;
    private final CurrentUser currentUser;
    private final Clock clock;

    NeedsYou(
            RosterReading reading, ScreeningDesk screening, AppointmentDialogs dialogs, TherapistDirectory therapists,
            CurrentUser currentUser, Clock clock) {
        this.reading = reading;
        this.screening = screening;
        this.dialogs = dialogs;
        this.therapists = therapists;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** @param changed is told after anything was done */
    Component of(DayRoster roster, boolean today, Runnable changed) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("lines", "needs");
        if (currentUser.get().manages().covers(roster.location().stored())) {
            roster.uncovered().forEach(one -> list.add(line(
                    one, roster, Status.REFUSED.word(Words.text("roster.needs.uncovered")), "roster.needs.reassign",
                    () -> dialogs.move(one, roster.location(), changed))));
            roster.occupying().stream().filter(one -> one.state() == AppointmentState.HELD)
                    .forEach(one -> list.add(held(one, roster, changed)));
            Instant now = clock.instant();
            roster.occupying().stream().filter(one -> StepRules.isUnclosed(one, now))
                    .forEach(one -> list.add(line(
                            one, roster, ScreeningWord.of(one, now), "roster.needs.close", () -> dialogs.open(one, roster, changed))));
            if (today) {
                Set<AppointmentData> again = Set.copyOf(reading.toAskAgain(roster));
                roster.occupying().stream()
                        .filter(one -> one.state() == AppointmentState.BOOKED && !one.isScreened() || again.contains(one))
                        .filter(one -> !StepRules.isUnclosed(one, now))
                        .forEach(one -> list.add(toAsk(one, roster, again.contains(one), changed)));
            }
        }
        if (today) {
            papers(roster).forEach(row -> list.add(paper(row)));
        }
        return list.getComponentCount() > 0
                ? list
                : new EmptyState(Words.text(today ? "roster.needs.none" : "roster.needs.noneThen"));
    }

    private ListItem held(AppointmentData one, DayRoster roster, Runnable changed) {
        return one.headline() == Headline.CLEARANCE_NEEDED
                ? line(one, roster, ScreeningWord.of(one), "roster.needs.letter",
                        () -> screening.letters(one, roster.guest(one), changed))
                : line(one, roster, ScreeningWord.of(one), "roster.needs.held", () -> dialogs.open(one, roster, changed));
    }

    private ListItem toAsk(AppointmentData one, DayRoster roster, boolean again, Runnable changed) {
        ListItem line = line(
                one, roster, Status.WAIT.word(Words.text("roster.needs.ask")),
                again ? "roster.needs.askAgain" : "roster.needs.screen",
                () -> screening.screen(one, roster.guest(one), changed));
        Button hand = new Button(VaadinIcon.TABLET.create(), click -> screening.hand(one, roster.guest(one)));
        hand.addThemeVariants(ButtonVariant.TERTIARY);
        hand.setAriaLabel(Words.text("screening.hand") + ": " + roster.guest(one));
        hand.setTooltipText(Words.text("screening.hand"));
        line.add(hand);
        return line;
    }

    private List<TherapistRow> papers(DayRoster roster) {
        return therapists.page(new TherapistFilter("", roster.location().id(), true), PageRequest.of(0, MOST_PAPERS));
    }

    private static ListItem paper(TherapistRow row) {
        LocalDate end = row.nextEnd();
        Span text = new Span(end == null ? row.name() : Words.text("roster.needs.paperEnds", row.name(), end));
        text.addClassName("grow");
        Anchor file = new Anchor("therapists/" + row.id().value(), Words.text("roster.needs.file"));
        file.setAriaLabel(Words.text("roster.needs.file") + ": " + row.name());
        return new ListItem(Status.CLEARANCE.word(Words.text("roster.needs.papers")), text, file);
    }

    private static ListItem line(AppointmentData one, DayRoster roster, Span word, String action, Runnable what) {
        Span text = new Span(Describe.time(one.span().from(), roster.location().zone()) + " " + Words.local(one.treatmentNames()) + ", "
                + roster.guest(one));
        text.addClassName("grow");
        Button open = new Button(Words.text(action), click -> what.run());
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.setAriaLabel(Words.text(action) + ": " + text.getText());
        return new ListItem(word, text, open);
    }
}
