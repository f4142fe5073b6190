package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import dev.stillwater.claims.ClaimReport;
import dev.stillwater.descriptions.DescriptionData;
import dev.stillwater.descriptions.DescriptionId;
import dev.stillwater.descriptions.DescriptionVersion;
import dev.stillwater.descriptions.NumberedPlace;
import dev.stillwater.descriptions.Round;
import dev.stillwater.treatments.DescriptionState;
import dev.stillwater.uikit.Confirm;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Words;
import java.util.List;
import java.util.Map;

/** A version that is not being written: in review, approved, waiting for its day, superseded, or discarded. */
class ReadingPane extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient TextServices services;
    private final transient DescriptionData version;
    private final transient List<DescriptionVersion> versions;
    private final transient Map<DescriptionId, List<Round>> rounds;
    private final Runnable moved;
    private final ClaimsPanel claims;
    private final RemarksPanel remarks;

    /**
     * @param rounds the times that these versions were sent back
     * @param name of the treatment in the version's language
     * @param moved is told when another version, or another state of this one, is to be shown
     */
    ReadingPane(
            TextServices services, DescriptionData version, List<DescriptionVersion> versions,
            Map<DescriptionId, List<Round>> rounds, String name, Runnable moved) {
        this.services = services;
        this.version = version;
        this.versions = versions;
        this.rounds = rounds;
        this.moved = moved;
        ClaimReport report = services.desk().claims(version.treatment(), version.language(), version.texts());
        claims = new ClaimsPanel(version.treatment(), version.language(), services.jurisdictions(), null);
        Div text = new Div();
        EvidenceSlots slots = new EvidenceSlots(services, version, () -> {
            claims.showAgain();
            show(text, name, report);
        });
        boolean reviewing = version.state() == DescriptionState.IN_REVIEW && services.review().mayApprove(version.id());
        claims.withEvidence(reviewing ? slots.confirmedBy(services.review()) : slots);
        claims.show(report);
        Panel page = new Panel("").with(new LanguageNav(version.treatment(), version.language()));
        if (version.state() == DescriptionState.IN_REVIEW) {
            page.with(reviewNote());
        }
        if (version.state() == DescriptionState.SCHEDULED) {
            page.with(new ScheduledNote(version, versions, services.days()));
        }
        if (version.state() == DescriptionState.APPROVED || version.state() == DescriptionState.SCHEDULED) {
            page.with(new StandingNote(services.flagged().standing(version.id()), version.state() == DescriptionState.SCHEDULED));
        }
        if (version.state() == DescriptionState.DISCARDED) {
            page.with(new DiscardedNote(version, services.writing().aside(version.id()), name));
        }
        remarks = new RemarksPanel(
                services.remarks(), version, place -> ReadingPane.lead(text, place), () -> show(text, name, report));
        show(text, name, report);
        page.with(text, new LeftOutNote().about(version.texts()));
        getContent().add(page);
        getContent().addClassName("stack");
    }

    private ReviewNote reviewNote() {
        ReviewNote note = new ReviewNote(version, services.review().mayApprove(version.id()));
        List<Round> own = rounds.getOrDefault(version.id(), List.of());
        return own.isEmpty() ? note : note.sentBackBefore(own.getLast(), () -> compare(own.getLast()));
    }

    /** This version as it was sent back, and as it stands now. */
    private void compare(Round since) {
        versions.stream().filter(one -> one.id().equals(version.id())).findFirst().ifPresent(now -> new ComparisonDialog(
                services, ComparedText.all(versions, rounds), new ComparedText(now, since), new ComparedText(now, null)).open());
    }

    /** What stands beside the text. */
    ClaimsPanel claims() {
        return claims;
    }

    RemarksPanel remarks() {
        return remarks;
    }

    private void show(Div place, String name, ClaimReport report) {
        place.removeAll();
        place.add(new TextPage(name, version.texts(), claims.marked(report), remarks.places()).withDisclaimers(services.disclaimers(report)));
    }

    /** Leads eye and keyboard to a marked passage. */
    private static void lead(Div text, NumberedPlace place) {
        text.getElement().executeJs(
                "const mark = this.querySelector('mark[data-remark=\"' + $0 + '\"]'); if (mark) { mark.tabIndex = -1; mark.focus();"
                        + " mark.scrollIntoView({block: 'center'}); }",
                String.valueOf(place.number()));
    }

    /** What can be done with the version, for the head of the page. */
    Component actions() {
        return switch (version.state()) {
            case IN_REVIEW -> new ReviewActions(services, version, versions, moved);
            case SCHEDULED -> new Button(Words.text("descriptions.scheduled.takeBack"), click -> takeBack());
            case SUPERSEDED, DISCARDED -> new Button(
                    Words.text("descriptions.versions.restore", version.number()), click -> restore());
            default -> change();
        };
    }

    private Button change() {
        Button change = new Button(Words.text("descriptions.text.change"), click -> {
            services.desk().draft(version.treatment(), version.language());
            moved.run();
        });
        change.addThemeVariants(ButtonVariant.PRIMARY);
        return change;
    }

    /** Begins a draft with an older version's texts. */
    private void restore() {
        services.desk().restore(version.id());
        moved.run();
    }

    private void takeBack() {
        Confirm.open(
                Words.text("descriptions.scheduled.takeBack.title", version.number()),
                Words.text("descriptions.scheduled.takeBack.text"), Words.text("descriptions.scheduled.takeBack"), () -> {
                    services.review().takeBack(version.id(), version.version());
                    Notices.done(Words.text("descriptions.scheduled.takenBack"));
                    moved.run();
                });
    }
}
