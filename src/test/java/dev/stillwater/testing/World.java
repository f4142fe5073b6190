package dev.stillwater.testing;

import dev.stillwater.descriptions.DescriptionData;
import dev.stillwater.descriptions.DescriptionDesk;
import dev.stillwater.descriptions.DescriptionReview;
import dev.stillwater.descriptions.DescriptionTexts;
import dev.stillwater.guests.GuestData;
import dev.stillwater.guests.GuestId;
import dev.stillwater.guests.GuestRegister;
import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Money;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.kernel.TimeSpan;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationEditing;
import dev.stillwater.locations.RoomData;
import dev.stillwater.locations.RoomFeature;
import dev.stillwater.locations.RoomId;
import dev.stillwater.menus.MenuDrafts;
import dev.stillwater.menus.MenuPublishing;
import dev.stillwater.roster.AppointmentData;
import dev.stillwater.roster.ShiftData;
import dev.stillwater.roster.ShiftPlanning;
import dev.stillwater.screening.GuestScreening;
import dev.stillwater.screening.ScreeningData;
import dev.stillwater.screening.ScreeningSheet;
import dev.stillwater.screening.ScreeningVisit;
import dev.stillwater.therapists.Assignment;
import dev.stillwater.therapists.Certificate;
import dev.stillwater.therapists.Licence;
import dev.stillwater.therapists.LicenceStatus;
import dev.stillwater.therapists.TherapistData;
import dev.stillwater.therapists.TherapistFiles;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.Variant;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** Builds worlds for tests through the services that people use, each thing new and on its own. */
public class World {

    /** Today for the tests' clock, in Seattle. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    private final As as;
    private final LocationEditing locations;
    private final TherapistFiles therapists;
    private final TreatmentEditing treatments;
    private final DescriptionDesk descriptions;
    private final DescriptionReview reviews;
    private final MenuDrafts drafts;
    private final MenuPublishing publishing;
    private final GuestRegister guests;
    private final ShiftPlanning shifts;
    private final GuestScreening screening;

    World(
            As as, LocationEditing locations, TherapistFiles therapists, TreatmentEditing treatments,
            DescriptionDesk descriptions, DescriptionReview reviews, MenuDrafts drafts, MenuPublishing publishing, GuestRegister guests,
            ShiftPlanning shifts, GuestScreening screening) {
        this.as = as;
        this.locations = locations;
        this.therapists = therapists;
        this.treatments = treatments;
        this.descriptions = descriptions;
        this.reviews = reviews;
        this.drafts = drafts;
        this.publishing = publishing;
        this.guests = guests;
        this.shifts = shifts;
        this.screening = screening;
    }

    public LocationData aLocation() {
        return as.administrator(() -> locations.save(Sample.aLocation("US-WA")));
    }

    /** A room that has everything. */
    public RoomId aRoom(LocationId location) {
        return as.administrator(() -> locations.save(new RoomData(
                null, 0, location, Sample.unique("Room"), EnumSet.allOf(RoomFeature.class), true))).stored();
    }

    /** A therapist of the location with a licence of Washington and certificates that do not end. */
    public TherapistId aTherapist(LocationId location, String... modalities) {
        return aTherapist(location, JurisdictionCode.of("US-WA"), modalities);
    }

    /** A therapist of the location with a licence of this jurisdiction and certificates that do not end. */
    public TherapistId aTherapist(LocationId location, JurisdictionCode jurisdiction, String... modalities) {
        return as.office(() -> {
            TherapistId id = therapists.add(
                    new TherapistData(null, 0, Sample.unique("Ana"), "", "", true),
                    new Assignment(null, 0, TherapistId.next(), location, TODAY.minusYears(1), null)).stored();
            therapists.record(new Licence(
                    null, 0, id, jurisdiction, Sample.unique("MA"), "LMT", TODAY.minusYears(1), null,
                    LicenceStatus.ACTIVE));
            Stream.of(modalities).forEach(modality -> therapists.record(new Certificate(
                    null, 0, id, ModalityCode.of(modality), "School", TODAY.minusYears(1), null)));
            return id;
        });
    }

    /** An active treatment with an approved English description. */
    public TreatmentData aTreatment(Part... parts) {
        String code = Sample.unique("tr");
        TreatmentData saved = as.office(() -> treatments.save(TreatmentData.draft(
                code, "Treatment " + code, "Tratamiento " + code, "massage", List.of(Variant.of(parts)))));
        DescriptionTexts texts = new DescriptionTexts("Slow strokes with warm oil.", "Slow strokes with warm oil.", "", "");
        DescriptionData sent = as.office(() -> {
            DescriptionData draft = descriptions.draft(saved.id(), "en");
            DescriptionData written = descriptions.save(draft.id(), draft.version(), texts);
            return descriptions.submit(written.id(), written.version());
        });
        as.office2(() -> reviews.approve(sent.id(), sent.version()));
        return as.office(() -> treatments.activate(saved.id(), saved.version()));
    }

    /** Puts a treatment's first variant on the location's menu and publishes it. */
    public void publish(LocationId location, TreatmentData... offered) {
        as.manager(location, () -> {
            for (TreatmentData treatment : offered) {
                drafts.add(location, treatment.variants().getFirst().id(), Money.of("120", "USD"), "");
            }
            return publishing.publish(location, drafts.draft(location).edition());
        });
    }

    public GuestId aGuest(LocationId location) {
        return as.manager(location, () -> guests.save(new GuestData(
                null, 0, "Jordan " + Sample.unique("Rey"), "", "", null, "en", location, null, null))).stored();
    }

    public ShiftData aShift(LocationId location, TherapistId therapist, String from, String to) {
        return as.manager(location, () -> shifts.save(new ShiftData(
                null, 0, therapist, location, new TimeSpan(at(from), at(to)))));
    }

    /**
     * Screens the guest of an appointment.
     *
     * @param given answers that are not harmless, for example {@code S02:yes}
     */
    public ScreeningData screen(AppointmentData appointment, String given) {
        ScreeningVisit visit = ScreeningVisit.of(
                appointment.guest(), appointment.location(), appointment.day(), appointment.modalities());
        return as.manager(appointment.location(), () -> {
            ScreeningSheet sheet = screening.begin(visit);
            return screening.record(visit, sheet.policy(), GuestAnswers.to(sheet, given), null);
        });
    }

    /** An instant by Seattle's wall time: {@code 2026-11-18T09:00}. */
    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("America/Los_Angeles")).toInstant();
    }
}
