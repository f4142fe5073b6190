package dev.stillwater.screening.ui;

import dev.stillwater.guests.GuestData;
import dev.stillwater.policy.Decision;
import dev.stillwater.screening.Clearance;
import dev.stillwater.screening.GuestReport;
import dev.stillwater.screening.LegalHold;
import dev.stillwater.screening.StaffHold;
import dev.stillwater.screening.ui.ReportPaper.Entry;
import dev.stillwater.screening.ui.ReportPaper.Part;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes a guest's report in the guest's language. */
record ReportWriter(ReportWords words) {

    ReportPaper write(GuestReport report, Instant now) {
        return new ReportPaper(
                words.language(), words.text("screening.report.title", report.guest().name()),
                words.text("screening.report.intro", words.time(now)),
                List.of(
                        new Part(words.text("guests.facts"), "", facts(report.guest())),
                        part("visits", report.visits().stream().map(visit -> Entry.of(words.text(
                                "screening.report.visit", words.date(visit.day()), visit.treatment(), visit.location())))),
                        part("screenings", report.screenings().stream().map(this::screening)),
                        part("letters", report.letters().stream().map(letter -> letter(letter, report))),
                        part("holds", report.holds().stream().map(this::hold)),
                        part("legal", report.legalHolds().stream().map(this::legalHold)),
                        part("looks", report.looks().stream().map(this::look))));
    }

    private Part part(String key, Stream<Entry> entries) {
        List<Entry> all = entries.toList();
        return new Part(
                words.text("screening.report." + key), words.text("screening.report." + key + ".note"),
                all.isEmpty() ? List.of(Entry.of(words.text("screening.report.none"))) : all);
    }

    private List<Entry> facts(GuestData guest) {
        List<Entry> facts = new ArrayList<>();
        fact(facts, "guests.name", guest.name());
        fact(facts, "guests.phone", guest.phone());
        fact(facts, "guests.email", guest.email());
        fact(facts, "guests.born", guest.born() == null ? "" : words.date(guest.born()));
        fact(facts, "guests.language", words.text("guests.language." + guest.language()));
        fact(facts, "guests.consent", guest.consentAt() == null
                ? words.text("guests.consent.none")
                : words.text("guests.consent.given", words.date(guest.consentAt().atZone(words.zone()).toLocalDate())));
        return facts;
    }

    private void fact(List<Entry> facts, String key, String value) {
        facts.add(Entry.of(words.text(
                "screening.report.fact", words.text(key), value.isBlank() ? words.text("guests.unknown") : value)));
    }

    private Entry screening(GuestReport.Taken taken) {
        Decision decision = taken.decision();
        List<String> below = new ArrayList<>();
        below.add(words.text(
                taken.byGuest() ? "screening.report.byGuest" : "screening.report.asked", taken.takenBy(), words.time(taken.takenAt())));
        decision.modifications().stream()
                .map(code -> taken.document().modifications().get(code))
                .filter(wording -> wording != null)
                .forEach(wording -> below.add(words.text("screening.report.change", wording.in(words.language()))));
        decision.letters().forEach(letter -> below.add(words.text(
                "screening.report.letterNeeded", words.question(taken.document(), letter.condition()))));
        if (taken.answers() == null || taken.answers().isEmpty()) {
            below.add(words.text("screening.report.noAnswers"));
        } else {
            taken.answers().list().forEach(answer -> below.add(words.said(taken.document(), answer)));
        }
        below.add(words.text("screening.report.until", words.date(taken.keptUntil())));
        return new Entry(
                words.text(
                        "screening.report.screening", words.date(taken.day()), words.names(decision.modalities()),
                        words.headline(taken.headline(), taken.earliest())),
                below);
    }

    private Entry letter(Clearance letter, GuestReport report) {
        List<String> below = new ArrayList<>(List.of(words.text(
                "screening.letters.line", words.names(letter.modalities()), letter.issuedBy(),
                words.date(letter.from()), words.date(letter.to()), letter.seenBy())));
        if (letter.isWithdrawn()) {
            below.add(words.text("screening.letters.withdrawn", letter.withdrawnBy(), letter.withdrawnReason()));
        }
        return new Entry(words.question(report.inForce(), letter.condition()), below);
    }

    private Entry hold(StaffHold hold) {
        List<String> below = new ArrayList<>(List.of(words.text("screening.hold.reason." + hold.reason().name())));
        if (!hold.note().isEmpty()) {
            below.add(hold.note());
        }
        return new Entry(
                words.text(
                        "screening.report.hold", words.date(hold.visitDay()), hold.by(),
                        hold.until() == null
                                ? words.text("screening.hold.to." + hold.headline().name())
                                : words.headline(hold.headline(), hold.until())),
                below);
    }

    private Entry legalHold(LegalHold hold) {
        String reason = words.text("screening.legal.reason." + hold.reason().name());
        return Entry.of(hold.liftedAt() == null
                ? words.text("screening.report.legal.stands", reason, hold.setBy(), words.time(hold.setAt()))
                : words.text("screening.report.legal.lifted", reason, words.time(hold.setAt()), words.time(hold.liftedAt())));
    }

    private Entry look(GuestReport.Look look) {
        return new Entry(
                words.text(
                        "screening.report.look", words.time(look.at()), look.by(),
                        words.text("audit.action." + look.action())),
                look.reason().isEmpty() ? List.of() : List.of(look.reason()));
    }
}
