package dev.stillwater.demo;

import dev.stillwater.descriptions.ChainDays;
import dev.stillwater.descriptions.DescriptionData;
import dev.stillwater.descriptions.DescriptionDesk;
import dev.stillwater.descriptions.DescriptionReview;
import dev.stillwater.descriptions.DescriptionTexts;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.TreatmentFilter;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.TreatmentLibrary;
import dev.stillwater.treatments.TreatmentRow;
import dev.stillwater.treatments.TreatmentState;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the treatment library with its descriptions. One person of head office writes, another
 * approves or sends back; what is still open was written in the last days.
 */
@Component
@Profile("demo")
class DemoLibrary {

    private static final int MANY = 500;
    private static final int DAYS_AHEAD = 10;

    private final TreatmentEditing editing;
    private final TreatmentLibrary library;
    private final DescriptionDesk desk;
    private final DescriptionReview reviews;
    private final ChainDays days;
    private final People people;
    private final TreatmentsFile file;

    DemoLibrary(
            TreatmentEditing editing, TreatmentLibrary library, DescriptionDesk desk, DescriptionReview reviews, ChainDays days, People people, JsonMapper json) {
        this.editing = editing;
        this.library = library;
        this.desk = desk;
        this.reviews = reviews;
        this.days = days;
        this.people = people;
        this.file = TreatmentsFile.read(json);
    }

    void make(Instant opening, Instant now) {
        file.treatments().forEach(treatment -> make(treatment, opening, now));
    }

    /** The treatments that locations may offer, by code. For everybody who reads the library. */
    Map<String, TreatmentData> active() {
        Map<TreatmentId, TreatmentData> all = library.get(
                library.page(TreatmentFilter.in(TreatmentState.ACTIVE), PageRequest.of(0, MANY)).stream()
                        .map(TreatmentRow::id)
                        .toList());
        return all.values().stream().collect(Collectors.toMap(TreatmentData::code, treatment -> treatment));
    }

    private void make(TreatmentsFile.Treatment wanted, Instant opening, Instant now) {
        AtomicReference<TreatmentData> made = new AtomicReference<>();
        Playback.at(opening, () -> made.set(editing.save(wanted.data())));
        wanted.descriptions().forEach((language, text) ->
                describe(made.get().id(), language, text, opening, now));
        if (wanted.state() == TreatmentState.DRAFT) {
            return;
        }
        Playback.at(opening, () -> {
            TreatmentData active = editing.activate(made.get().id(), made.get().version());
            if (wanted.state() == TreatmentState.WITHDRAWN) {
                editing.withdraw(active.id(), active.version());
            }
        });
    }

    private void describe(
            TreatmentId treatment, String language, TreatmentsFile.Description text, Instant opening, Instant now) {
        Optional.ofNullable(text.earlier()).ifPresent(earlier ->
                Playback.at(opening.minus(Duration.ofDays(200)), () -> approve(submit(write(treatment, language, earlier)))));
        switch (text.state()) {
            case "APPROVED" -> Playback.at(opening, () -> approve(submit(write(treatment, language, text.texts()))));
            case "IN_REVIEW" -> Playback.at(now.minus(Duration.ofDays(2)), () -> submit(write(treatment, language, text.texts())));
            case "SENT_BACK" -> {
                AtomicReference<DescriptionData> sent = new AtomicReference<>();
                Playback.at(now.minus(Duration.ofDays(3)), () -> sent.set(submit(write(treatment, language, text.texts()))));
                String remark = Optional.ofNullable(text.remark()).orElseThrow();
                Playback.at(now.minus(Duration.ofDays(1)), () -> people.as(DemoAccounts.OFFICE_2, () ->
                        reviews.sendBack(sent.get().id(), sent.get().version(), remark)));
            }
            case "SCHEDULED" -> Playback.at(now.minus(Duration.ofDays(1)), () -> {
                DescriptionData sent = submit(write(treatment, language, text.texts()));
                people.as(DemoAccounts.OFFICE_2, () ->
                        reviews.approveFrom(sent.id(), sent.version(), days.today().plusDays(DAYS_AHEAD)));
            });
            case "DRAFT" -> Playback.at(now.minus(Duration.ofHours(20)), () -> write(treatment, language, text.texts()));
            default -> throw new IllegalStateException("No such state: " + text.state());
        }
    }

    private DescriptionData write(TreatmentId treatment, String language, DescriptionTexts texts) {
        DescriptionData draft = desk.draft(treatment, language);
        return desk.save(draft.id(), draft.version(), texts);
    }

    private DescriptionData submit(DescriptionData draft) {
        return desk.submit(draft.id(), draft.version(), desk.toAcknowledge(draft.id()));
    }

    private void approve(DescriptionData sent) {
        people.as(DemoAccounts.OFFICE_2, () -> reviews.approve(sent.id(), sent.version()));
    }
}
