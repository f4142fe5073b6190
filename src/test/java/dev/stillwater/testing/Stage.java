package dev.stillwater.testing;

import dev.stillwater.accounts.AccountData;
import dev.stillwater.accounts.AccountKeeping;
import dev.stillwater.descriptions.DescriptionData;
import dev.stillwater.descriptions.DescriptionDesk;
import dev.stillwater.descriptions.DescriptionReview;
import dev.stillwater.descriptions.DescriptionTexts;
import dev.stillwater.evidence.EvidenceId;
import dev.stillwater.evidence.EvidenceLibrary;
import dev.stillwater.evidence.EvidenceRecord;
import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Role;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.RoomId;
import dev.stillwater.menus.MenuReading;
import dev.stillwater.roster.AbsenceKind;
import dev.stillwater.roster.AbsencePlanning;
import dev.stillwater.roster.AppointmentData;
import dev.stillwater.roster.Booking;
import dev.stillwater.roster.BookingRequest;
import dev.stillwater.roster.OwnLeave;
import dev.stillwater.therapists.Certificate;
import dev.stillwater.therapists.Licence;
import dev.stillwater.therapists.LicenceStatus;
import dev.stillwater.therapists.TherapistFiles;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.Variant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.data.domain.PageRequest;

/** A location with one or two of everything that a view lists, and then with ten times as much. */
public class Stage {

    private static final int MORE = 9;
    private static final LocalDate DAY = World.TODAY;

    private final As as;
    private final World world;
    private final Booking booking;
    private final AbsencePlanning absences;
    private final OwnLeave leave;
    private final TherapistFiles files;
    private final TreatmentEditing treatments;
    private final DescriptionDesk descriptions;
    private final DescriptionReview reviews;
    private final AccountKeeping accounts;
    private final MenuReading menus;
    private final EvidenceLibrary evidence;
    private LocationData location = Sample.aLocation("US-WA");
    private TherapistId therapist = TherapistId.next();
    private GuestId guest = GuestId.next();
    private TreatmentData treatment = TreatmentData.draft("none", "None", "", "massage", List.of());

    Stage(
            As as, World world, Booking booking, AbsencePlanning absences, OwnLeave leave, TherapistFiles files, TreatmentEditing treatments,
            DescriptionDesk descriptions, DescriptionReview reviews, AccountKeeping accounts, MenuReading menus,
            EvidenceLibrary evidence) {
        this.as = as;
        this.world = world;
        this.booking = booking;
        this.absences = absences;
        this.leave = leave;
        this.files = files;
        this.treatments = treatments;
        this.descriptions = descriptions;
        this.reviews = reviews;
        this.accounts = accounts;
        this.menus = menus;
        this.evidence = evidence;
    }

    public LocationData location() {
        return location;
    }

    public TherapistId therapist() {
        return therapist;
    }

    public GuestId guest() {
        return guest;
    }

    public TreatmentId treatment() {
        return treatment.id();
    }

    /** What the trail calls bookings of the treatment. */
    public String treatmentName() {
        return treatment.name();
    }

    /** The number of the menu in force. */
    public int latestMenu() {
        return as.office(() -> menus.published(location.stored())).orElseThrow().number();
    }

    /** Makes the location anew. */
    public void set() {
        location = world.aLocation();
        therapist = world.aTherapist(location.stored(), "SW");
        guest = world.aGuest(location.stored());
        treatment = world.aTreatment(Part.of("SW", 60));
        RoomId room = world.aRoom(location.stored());
        world.publish(location.stored(), treatment);
        shift(therapist, DAY);
        screened(book(guest, therapist, room, DAY, 13), "S02:yes");
        screened(book(world.aGuest(location.stored()), therapist, room, DAY, 15), "");
        book(world.aGuest(location.stored()), therapist, room, DAY, 17);
        absent(world.aTherapist(location.stored(), "SW"));
        leave(30);
        papers(0);
        account();
        describe();
        // More than a search shows at once: how many there are is only asked then.
        IntStream.range(0, 7).forEach(i -> world.aGuest(location.stored()));
    }

    /** Nine more of everything. */
    public void grow() {
        LocationId here = location.stored();
        IntStream.range(0, MORE).forEach(i -> {
            TherapistId another = world.aTherapist(here, "SW");
            RoomId room = world.aRoom(here);
            shift(another, DAY);
            screened(book(world.aGuest(here), another, room, DAY, 13), i % 2 == 0 ? "S02:yes" : "");
            book(world.aGuest(here), another, room, DAY, 15);
            screened(book(world.aGuest(here), another, room, DAY, 17), "");
            absent(world.aTherapist(here, "SW"));
            LocalDate later = DAY.plusDays(i + 1L);
            shift(therapist, later);
            screened(book(guest, therapist, room, later, 13), "");
            leave(31 + i);
            papers(i + 1);
            account();
            describe();
        });
        world.publish(here, IntStream.range(0, MORE).mapToObj(i -> world.aTreatment(Part.of("SW", 30 + 5 * i)))
                .toArray(TreatmentData[]::new));
        // Of one treatment more lengths and more versions of its text.
        TreatmentData known = treatment;
        treatment = as.office(() -> treatments.save(new TreatmentData(
                known.id(), known.version(), known.code(), known.name(), known.nameEs(), known.section(), known.state(),
                known.minimumAge(), lengths(known), known.priceBands())));
        IntStream.range(0, MORE).forEach(i -> version(treatment.id()));
        IntStream.range(0, MORE).forEach(i -> world.aRoom(world.aLocation().stored()));
        as.office(() -> {
            EvidenceRecord study = evidence.page(null, "", PageRequest.of(0, 1)).getFirst();
            IntStream.range(0, 4 * MORE).forEach(i -> evidence.save(EvidenceId.next(), 0, study.study(), DAY.plusYears(1)));
            return study;
        });
    }

    private static List<Variant> lengths(TreatmentData known) {
        return java.util.stream.Stream.concat(
                        known.variants().stream(),
                        IntStream.range(0, 5).mapToObj(i -> Variant.of(Part.of("SW", 30 + 5 * i))))
                .toList();
    }

    private void shift(TherapistId who, LocalDate day) {
        world.aShift(location.stored(), who, day + "T12:00", day + "T20:00");
    }

    private AppointmentData book(GuestId who, TherapistId by, RoomId room, LocalDate day, int hour) {
        return as.manager(location.stored(), () -> booking.book(new BookingRequest(
                location.stored(), who, treatment.variants().getFirst().id(), by, room, World.at(day + "T" + hour + ":00"))));
    }

    private void screened(AppointmentData one, String answers) {
        world.screen(one, answers);
    }

    private void absent(TherapistId who) {
        as.manager(location.stored(), () -> absences.record(location.stored(), who, DAY, DAY, AbsenceKind.LEAVE));
    }

    /** The one therapist asks for a day off. */
    private void leave(int days) {
        as.therapist(therapist, () -> leave.ask(DAY.plusDays(days), DAY.plusDays(days), AbsenceKind.LEAVE, ""));
    }

    /** Papers of the one therapist that end soon. */
    private void papers(int turn) {
        as.office(() -> {
            files.record(new Licence(
                    null, 0, therapist, JurisdictionCode.of("US-FL"), Sample.unique("FL"), "LMT", DAY.minusYears(2).plusDays(turn),
                    DAY.plusDays(20L + turn), LicenceStatus.ACTIVE));
            return files.record(new Certificate(
                    null, 0, therapist, ModalityCode.of("DT"), "School", DAY.minusYears(1).plusDays(turn), DAY.plusDays(20L + turn)));
        });
    }

    private void account() {
        as.administrator(() -> accounts.add(
                new AccountData(null, 0, Sample.unique("user"), "Somebody", true, Set.of(Role.LOCATION_MANAGER),
                        Set.of(location.stored(), world.aLocation().stored()), null),
                "a-long-password-" + Sample.unique("p")));
    }

    /** A draft of a treatment whose text waits for review, and one whose text was sent back. */
    private void describe() {
        as.office(() -> sent(draft().id()));
        DescriptionData sent = as.office(() -> sent(draft().id()));
        as.office2(() -> reviews.sendBack(sent.id(), sent.version(), "Say which oil."));
    }

    private TreatmentData draft() {
        return treatments.save(TreatmentData.draft(
                Sample.unique("tr"), "Jordan " + Sample.unique("x"), "", "massage", List.of(Variant.of(Part.of("SW", 60)))));
    }

    private void version(TreatmentId of) {
        DescriptionData sent = as.office(() -> sent(of));
        as.office2(() -> reviews.approve(sent.id(), sent.version()));
    }

    private DescriptionData sent(TreatmentId of) {
        DescriptionData draft = descriptions.draft(of, "en");
        DescriptionData written = descriptions.save(draft.id(), draft.version(), new DescriptionTexts(
                "Slow strokes " + Sample.unique("x") + ".", "Slow strokes with warm oil.", "", ""));
        return descriptions.submit(written.id(), written.version());
    }
}
