package dev.stillwater.screening;

import static dev.stillwater.policy.TestPolicies.SWEDISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.guests.GuestData;
import dev.stillwater.guests.GuestId;
import dev.stillwater.guests.GuestRegister;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.OutOfScopeException;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.RoomId;
import dev.stillwater.policy.QuestionCode;
import dev.stillwater.roster.AppointmentData;
import dev.stillwater.roster.Booking;
import dev.stillwater.roster.BookingRequest;
import dev.stillwater.roster.CancelReason;
import dev.stillwater.testing.As;
import dev.stillwater.testing.GuestAnswers;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.TestClock;
import dev.stillwater.testing.World;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.TreatmentData;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a guest may ask of us: a report, and being forgotten as far as the law allows. */
@PortalTest
@Tag("database")
class GuestPrivacyTest {

    @Autowired GuestScreening screening;
    @Autowired GuestPrivacy privacy;
    @Autowired LegalHolds holds;
    @Autowired GuestRegister guests;
    @Autowired RetentionJob retention;
    @Autowired LastTraces traces;
    @Autowired AnswerUpkeep upkeep;
    @Autowired Booking booking;
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;
    @Autowired World world;
    @Autowired As as;

    private LocationData location;
    private LocationId here;
    private GuestId guest;

    @BeforeEach
    void a_guest_who_can_be_reached() {
        location = world.aLocation();
        here = location.stored();
        guest = as.manager(here, () -> guests.save(new GuestData(
                null, 0, "Kim Doe", "206 555 0199", "kim@example.com", World.TODAY.minusYears(40), "es", here, null, null)))
                .stored();
    }

    @AfterEach
    void today_again() {
        clock.reset();
    }

    private ScreeningData screened(String given) {
        ScreeningVisit visit = ScreeningVisit.of(guest, here, World.TODAY, List.of(SWEDISH));
        return as.manager(here, () -> {
            ScreeningSheet sheet = screening.begin(visit);
            return screening.record(visit, sheet.policy(), GuestAnswers.to(sheet, given), "2026-11");
        });
    }

    private ErasureAnswer erased() {
        return as.manager(here, () -> privacy.erase(guest));
    }

    private ErasurePlan plan() {
        return as.manager(here, () -> privacy.plan(guest));
    }

    private LegalHold held() {
        return as.manager(here, () -> holds.set(guest, here, LegalHoldReason.CLAIM, "A-17"));
    }

    private String name() {
        return jdbc.sql("select name from guest where id = ?").param(bytes(guest)).query(String.class).single();
    }

    @Test
    void the_report_holds_what_was_said_what_was_decided_and_who_looked() {
        ScreeningData data = screened("S29:yes");
        as.manager(here, () -> screening.answers(data.id(), "the guest asked"));

        GuestReport report = as.manager(here, () -> privacy.report(guest, IdentityProof.IN_PERSON));

        assertThat(report.screenings()).singleElement().satisfies(taken -> {
            assertThat(taken.answers().to(QuestionCode.of("S29"))).isPresent();
            assertThat(taken.keptUntil()).isEqualTo(World.TODAY.plusYears(4));
        });
        assertThat(report.looks()).anySatisfy(look -> {
            assertThat(look.action()).isEqualTo("answers-read");
            assertThat(look.reason()).isEqualTo("the guest asked");
        });
        assertThat(trailOf(guest)).anyMatch(line -> line.contains("guest-report-made") && line.contains("IN_PERSON"));
    }

    @Test
    void a_guest_of_whom_nothing_must_be_kept_is_forgotten_wholly() {
        assertThat(plan().wholly()).isTrue();

        assertThat(erased()).isEqualTo(new ErasureAnswer(0, 0, null, false, true));

        assertThat(name()).isEqualTo("\u2013");
        assertThatThrownBy(() -> as.manager(here, () -> guests.get(guest))).isInstanceOf(NotThere.class);
        assertThat(as.manager(here, () -> guests.page("Kim", PageRequest.of(0, 50)))).noneMatch(row -> row.id().equals(guest));
    }

    @Test
    void what_the_law_keeps_stays_with_the_name_and_the_rest_goes_at_once() {
        ScreeningData data = screened("");
        ErasurePlan plan = plan();
        assertThat(plan.kept()).singleElement().satisfies(kept -> {
            assertThat(kept.place().value()).isEqualTo("US-WA");
            assertThat(kept.until()).isEqualTo(World.TODAY.plusYears(4));
        });
        assertThat(plan.acute()).isEqualTo(1);

        assertThat(erased()).isEqualTo(new ErasureAnswer(0, 1, World.TODAY.plusYears(4), false, false));

        GuestData left = as.manager(here, () -> guests.get(guest));
        assertThat(left.name()).isEqualTo("Kim Doe");
        assertThat(left.phone() + left.email()).isEmpty();
        assertThat(left.consentAt()).isNull();
        assertThat(as.manager(here, () -> screening.answers(data.id(), "a check")).to(QuestionCode.of("S01"))).isEmpty();
        assertThat(as.manager(here, () -> screening.answers(data.id(), "a check")).to(QuestionCode.of("S13"))).isPresent();
        assertThat(plan().askedAt()).isNotNull();
    }

    @Test
    void the_name_goes_with_the_last_record_that_the_law_asked_for() {
        screened("");
        erased();
        clock.advance(Duration.ofDays(4 * 366));

        retention.deleteWhatIsDue();
        traces.deleteWhatIsDue();

        assertThat(name()).isEqualTo("\u2013");
    }

    @Test
    void under_a_legal_hold_nothing_goes_neither_on_wish_nor_by_time() {
        ScreeningData data = screened("");
        LegalHold hold = held();
        assertThat(erased()).isEqualTo(new ErasureAnswer(0, 1, World.TODAY.plusYears(4), true, false));
        assertThat(as.manager(here, () -> guests.get(guest)).phone()).isNotEmpty();
        clock.advance(Duration.ofDays(4 * 366));

        upkeep.keepUp();
        retention.deleteWhatIsDue();
        traces.deleteWhatIsDue();
        assertThat(as.manager(here, () -> screening.answers(data.id(), "a check")).to(QuestionCode.of("S01"))).isPresent();
        assertThat(name()).isEqualTo("Kim Doe");

        as.manager(here, () -> holds.lift(hold.id(), hold.version()));
        retention.deleteWhatIsDue();
        traces.deleteWhatIsDue();
        assertThat(name()).isEqualTo("\u2013");
    }

    @Test
    void a_wish_noted_under_a_legal_hold_is_carried_out_in_the_night_after_it_is_lifted() {
        ScreeningData data = screened("");
        LegalHold hold = held();
        erased();
        traces.deleteWhatIsDue();
        assertThat(as.manager(here, () -> guests.get(guest)).phone()).isNotEmpty();

        as.manager(here, () -> holds.lift(hold.id(), hold.version()));
        traces.deleteWhatIsDue();

        GuestData left = as.manager(here, () -> guests.get(guest));
        assertThat(left.name()).isEqualTo("Kim Doe");
        assertThat(left.phone() + left.email()).isEmpty();
        assertThat(as.manager(here, () -> screening.answers(data.id(), "a check")).to(QuestionCode.of("S01"))).isEmpty();
        assertThat(as.manager(here, () -> screening.answers(data.id(), "a check")).to(QuestionCode.of("S13"))).isPresent();
        assertThat(plan().kept()).isNotEmpty();
    }

    @Test
    void a_noted_wish_waits_for_the_visit_that_was_booked_meanwhile() {
        LegalHold hold = held();
        erased();
        AppointmentData booked = booked();
        as.manager(here, () -> holds.lift(hold.id(), hold.version()));

        traces.deleteWhatIsDue();
        assertThat(name()).isEqualTo("Kim Doe");

        as.manager(here, () -> booking.cancel(booked.id(), booked.version(), CancelReason.values()[0]));
        traces.deleteWhatIsDue();
        assertThat(name()).isEqualTo("\u2013");
        assertThat(trailOf(guest)).anyMatch(line -> line.contains("guest-forgotten"));
    }

    @Test
    void correcting_a_name_takes_no_wish_back_but_leaving_a_number_anew_does() {
        screened("");
        erased();
        GuestData forgotten = as.manager(here, () -> guests.get(guest));
        assertThat(plan().askedAt()).isNotNull();

        as.manager(here, () -> guests.save(saying(forgotten, "Kim Dow", "")));
        assertThat(plan().askedAt()).isNotNull();

        GuestData corrected = as.manager(here, () -> guests.get(guest));
        as.manager(here, () -> guests.save(saying(corrected, "Kim Dow", "206 555 0123")));
        assertThat(plan().askedAt()).isNull();
    }

    private static GuestData saying(GuestData of, String name, String phone) {
        return new GuestData(
                of.id(), of.version(), name, phone, of.email(), of.born(), of.language(), of.home(), of.consentVersion(),
                of.consentAt());
    }

    private AppointmentData booked() {
        TherapistId ana = world.aTherapist(here, "SW");
        RoomId room = world.aRoom(here);
        TreatmentData swedish = world.aTreatment(Part.of("SW", 60));
        world.publish(here, swedish);
        world.aShift(here, ana, "2026-11-18T08:00", "2026-11-18T18:00");
        return as.manager(here, () -> booking.book(new BookingRequest(
                here, guest, swedish.variants().getFirst().id(), ana, room, World.at("2026-11-18T09:00"))));
    }

    @Test
    void only_the_location_that_set_a_hold_lifts_it_and_only_once() {
        LegalHold hold = held();
        LocationId elsewhere = world.aLocation().stored();

        assertThatThrownBy(() -> as.manager(elsewhere, () -> holds.lift(hold.id(), hold.version())))
                .isInstanceOf(OutOfScopeException.class);
        LegalHold lifted = as.manager(here, () -> holds.lift(hold.id(), hold.version()));
        assertThatThrownBy(() -> as.manager(here, () -> holds.lift(hold.id(), lifted.version())))
                .isInstanceOf(Refusal.class);
        assertThat(trailOf(guest)).anyMatch(line -> line.contains("legal-hold-set"))
                .anyMatch(line -> line.contains("legal-hold-lifted"));
    }

    @Test
    void nobody_who_is_expected_is_forgotten() {
        AppointmentData booked = booked();

        assertThatThrownBy(this::erased).isInstanceOf(Refusal.class);
        assertThat(as.manager(here, () -> privacy.report(guest, IdentityProof.DOCUMENT)).visits()).hasSize(1);

        as.manager(here, () -> booking.cancel(booked.id(), booked.version(), CancelReason.values()[0]));
        assertThat(erased().wholly()).isTrue();
        assertThat(jdbc.sql("select guest_short from appointment where id = ?").param(bytes(booked.id()))
                .query(String.class).single()).isEqualTo("\u2013");
    }

    private List<String> trailOf(GuestId whom) {
        return jdbc.sql("select concat(action, ' ', fields) from audit_entry where subject_id = ?")
                .param(bytes(whom)).query(String.class).list();
    }

    private static byte[] bytes(dev.stillwater.kernel.EntityId id) {
        return java.nio.ByteBuffer.allocate(16)
                .putLong(id.value().getMostSignificantBits()).putLong(id.value().getLeastSignificantBits()).array();
    }
}
