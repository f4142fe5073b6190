package dev.stillwater.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.TimeSpan;
import dev.stillwater.kernel.Why;
import dev.stillwater.locations.OpeningHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bookings and shifts worked out by hand from the plan, on ordinary days, at midnight and when the clock is changed. */
class RosterCasesTest {

    private static final ZoneId SEATTLE = ZoneId.of("America/Los_Angeles");

    // Times of the clock in Seattle; the year is 2026; the clock goes forward on 8 March at 2:00 and back on 1 November at 2:00.
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # start          min  opening      shift here                shift elsewhere           therapist busy            room busy                 guest busy                away                      refused because of
            11-17T09:00 |  90 | -           | 11-17T09:00..11-17T17:00 | -                        | -                        | -                        | -                        | -                        | -
            11-17T15:30 |  90 | -           | 11-17T09:00..11-17T17:00 | -                        | -                        | -                        | -                        | -                        | -
            11-17T15:31 |  90 | -           | 11-17T09:00..11-17T17:00 | -                        | -                        | -                        | -                        | -                        | noShift
            11-17T08:59 |  90 | -           | 11-17T09:00..11-17T17:00 | -                        | -                        | -                        | -                        | -                        | noShift
            11-17T18:00 |  90 | -           | 11-17T09:00..11-17T17:00 | -                        | -                        | -                        | -                        | -                        | noShift
            11-18T10:00 |  90 | -           | 11-17T09:00..11-17T17:00 | -                        | -                        | -                        | -                        | -                        | noShift
            11-17T09:00 | 480 | -           | 11-17T09:00..11-17T17:00 | -                        | -                        | -                        | -                        | -                        | -
            11-17T09:00 | 481 | -           | 11-17T09:00..11-17T17:00 | -                        | -                        | -                        | -                        | -                        | noShift
            11-17T10:00 |  90 | -           | -                        | 11-17T09:00..11-17T17:00 | -                        | -                        | -                        | -                        | otherLocation
            11-17T10:00 |  90 | -           | -                        | 11-17T11:00..11-17T17:00 | -                        | -                        | -                        | -                        | otherLocation
            11-17T10:00 |  90 | -           | -                        | 11-17T11:30..11-17T17:00 | -                        | -                        | -                        | -                        | noShift
            11-17T10:00 |  90 | -           | 11-17T09:00..11-17T11:00 | 11-17T11:00..11-17T17:00 | -                        | -                        | -                        | -                        | otherLocation
            11-17T10:00 |  90 | -           | 11-17T09:00..11-17T12:00 | 11-17T12:00..11-17T17:00 | -                        | -                        | -                        | -                        | -
            11-17T10:00 |  90 | -           | 11-17T09:00..11-17T17:00 | -                        | 11-17T09:00..11-17T10:00 | -                        | -                        | -                        | -
            11-17T10:00 |  90 | -           | 11-17T09:00..11-17T17:00 | -                        | 11-17T09:00..11-17T10:01 | -                        | -                        | -                        | therapistBusy
            11-17T10:00 |  90 | -           | 11-17T09:00..11-17T17:00 | -                        | 11-17T11:30..11-17T12:30 | -                        | -                        | -                        | -
            11-17T10:00 |  90 | -           | 11-17T09:00..11-17T17:00 | -                        | 11-17T11:29..11-17T12:30 | -                        | -                        | -                        | therapistBusy
            11-17T10:00 |  90 | -           | 11-17T09:00..11-17T17:00 | -                        | 11-17T10:30..11-17T11:00 | -                        | -                        | -                        | therapistBusy
            11-17T10:00 |  90 | -           | 11-17T09:00..11-17T17:00 | -                        | 11-17T09:00..11-17T13:00 | -                        | -                        | -                        | therapistBusy
            11-17T10:00 |  90 | -           | 11-17T09:00..11-17T17:00 | -                        | -                        | 11-17T09:00..11-17T10:00 | -                        | -                        | -
            11-17T10:00 |  90 | -           | 11-17T09:00..11-17T17:00 | -                        | -                        | 11-17T09:00..11-17T10:15 | -                        | -                        | roomBusy
            11-17T10:00 |  90 | -           | 11-17T09:00..11-17T17:00 | -                        | -                        | 11-17T11:29..11-17T13:00 | -                        | -                        | roomBusy
            11-17T10:00 |  90 | -           | 11-17T09:00..11-17T17:00 | -                        | -                        | -                        | 11-17T11:29..11-17T13:00 | -                        | guestBusy
            11-17T10:00 |  90 | -           | 11-17T09:00..11-17T17:00 | -                        | -                        | -                        | 11-17T11:30..11-17T13:00 | -                        | -
            11-17T10:00 |  90 | -           | 11-17T09:00..11-17T17:00 | -                        | -                        | -                        | -                        | 11-17T00:00..11-18T00:00 | absent
            11-17T10:00 |  90 | -           | 11-17T09:00..11-17T17:00 | -                        | -                        | -                        | -                        | 11-16T00:00..11-17T10:00 | -
            11-17T10:00 |  90 | -           | 11-17T09:00..11-17T17:00 | -                        | 11-17T10:00..11-17T11:00 | 11-17T10:00..11-17T11:00 | 11-17T10:00..11-17T11:00 | -                        | therapistBusy roomBusy guestBusy
            11-17T10:00 |  90 | -           | -                        | -                        | -                        | -                        | -                        | 11-17T09:00..11-17T17:00 | noShift absent
            11-17T09:00 |  90 | 09:00-21:00 | 11-17T09:00..11-17T21:00 | -                        | -                        | -                        | -                        | -                        | -
            11-17T08:45 |  90 | 09:00-21:00 | 11-17T08:00..11-17T21:00 | -                        | -                        | -                        | -                        | -                        | closed
            11-17T19:30 |  90 | 09:00-21:00 | 11-17T09:00..11-17T21:00 | -                        | -                        | -                        | -                        | -                        | -
            11-17T19:31 |  90 | 09:00-21:00 | 11-17T09:00..11-17T22:00 | -                        | -                        | -                        | -                        | -                        | closed
            11-17T22:00 |  90 | 18:00-02:00 | 11-17T18:00..11-18T02:00 | -                        | -                        | -                        | -                        | -                        | -
            11-17T23:30 |  90 | 18:00-02:00 | 11-17T18:00..11-18T02:00 | -                        | -                        | -                        | -                        | -                        | -
            11-18T00:30 |  90 | 18:00-02:00 | 11-17T18:00..11-18T02:00 | -                        | -                        | -                        | -                        | -                        | -
            11-18T00:31 |  90 | 18:00-02:00 | 11-17T18:00..11-18T03:00 | -                        | -                        | -                        | -                        | -                        | closed
            11-17T23:30 |  90 | -           | 11-17T18:00..11-18T00:30 | -                        | -                        | -                        | -                        | -                        | noShift
            11-17T23:30 |  90 | -           | 11-17T18:00..11-18T02:00 | -                        | 11-18T00:59..11-18T02:00 | -                        | -                        | -                        | therapistBusy
            11-17T23:30 |  90 | -           | 11-17T18:00..11-18T02:00 | -                        | 11-18T01:00..11-18T02:00 | -                        | -                        | -                        | -
            12-31T23:30 |  90 | -           | 12-31T18:00..2027-01-01T02:00 | -                   | -                        | -                        | -                        | -                        | -
            03-08T01:30 |  90 | -           | 03-07T22:00..03-08T04:00 | -                        | -                        | -                        | -                        | -                        | -
            03-08T01:30 |  90 | -           | 03-07T22:00..03-08T03:30 | -                        | -                        | -                        | -                        | -                        | noShift
            03-08T01:30 |  30 | -           | 03-07T22:00..03-08T03:00 | -                        | -                        | -                        | -                        | -                        | -
            03-08T01:30 |  60 | -           | 03-07T22:00..03-08T05:00 | -                        | 03-08T03:00..03-08T04:00 | -                        | -                        | -                        | therapistBusy
            11-01T01:30 |  90 | -           | 10-31T22:00..11-01T02:00 | -                        | -                        | -                        | -                        | -                        | -
            11-01T01:30 |  91 | -           | 10-31T22:00..11-01T02:00 | -                        | -                        | -                        | -                        | -                        | noShift
            11-01T00:30 |  90 | -           | 10-31T22:00..11-01T02:00 | -                        | 11-01T02:00..11-01T03:00 | -                        | -                        | -                        | -
            11-01T01:30 | 120 | -           | 10-31T22:00..11-01T06:00 | -                        | 11-01T02:00..11-01T03:00 | -                        | -                        | -                        | therapistBusy
            """)
    void aBookingIsRefusedForWhatStandsAgainstItAndNothingElse(
            String start, long minutes, String opening, String here, String there, String therapist, String room,
            String guest, String away, String because) {
        List<TimeSpan> none = List.of();
        Instant from = moment(start);
        Scenes scene = Scenes.at(SEATTLE.getId(), "2026-06-01T09:00").lasting(Duration.ofMinutes(minutes)).from(from)
                .now(from.minus(Duration.ofDays(1)))
                .busy(
                        therapist == null ? none : List.of(span(therapist)), room == null ? none : List.of(span(room)),
                        guest == null ? none : List.of(span(guest)))
                .away(away == null ? new TimeSpan[0] : new TimeSpan[] {span(away)})
                .withShifts(shifts(here, there));
        if (opening != null) {
            String[] hours = opening.split("-");
            scene = scene.open(OpeningHours.daily(LocalTime.parse(hours[0]), LocalTime.parse(hours[1])));
        }

        assertThat(BookingRules.against(scene.scene())).extracting(Why::rule)
                .containsExactlyElementsOf(keys("roster.", because));
    }

    // Every other shift is at another location; both count.
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # shift                     another shift              away                       refused because of
            11-17T09:00..11-17T17:00 | -                        | -                        | -
            11-17T08:00..11-17T22:00 | -                        | -                        | -
            11-17T08:00..11-17T22:01 | -                        | -                        | shift.tooLong
            11-17T09:00..11-17T17:00 | 11-17T16:59..11-17T20:00 | -                        | shift.overlaps
            11-17T09:00..11-17T17:00 | 11-17T17:00..11-17T20:00 | -                        | -
            11-17T09:00..11-17T17:00 | 11-17T06:00..11-17T20:00 | -                        | shift.overlaps
            11-17T09:00..11-17T17:00 | 11-16T15:00..11-16T23:00 | -                        | -
            11-17T09:00..11-17T17:00 | 11-16T15:00..11-16T23:01 | -                        | shift.rest
            11-17T14:00..11-17T22:00 | 11-18T08:00..11-18T16:00 | -                        | -
            11-17T14:00..11-17T22:00 | 11-18T07:59..11-18T16:00 | -                        | shift.rest
            11-17T14:00..11-17T22:00 | 11-18T00:30..11-18T06:00 | -                        | shift.rest
            11-17T20:00..11-18T04:00 | 11-18T14:00..11-18T22:00 | -                        | -
            11-17T20:00..11-18T04:00 | 11-18T13:59..11-18T22:00 | -                        | shift.rest
            11-18T13:59..11-18T22:00 | 11-17T20:00..11-18T04:00 | -                        | shift.rest
            11-17T20:00..11-18T04:00 | 11-18T03:00..11-18T10:00 | -                        | shift.overlaps
            11-17T09:00..11-17T17:00 | -                        | 11-17T00:00..11-18T00:00 | absent
            11-17T09:00..11-17T17:00 | -                        | 11-17T16:59..11-18T00:00 | absent
            11-17T09:00..11-17T17:00 | -                        | 11-17T17:00..11-18T00:00 | -
            11-17T20:00..11-18T04:00 | -                        | 11-18T00:00..11-19T00:00 | absent
            03-08T08:00..03-08T16:00 | 03-07T14:00..03-07T22:00 | -                        | shift.rest
            03-08T09:00..03-08T17:00 | 03-07T14:00..03-07T22:00 | -                        | -
            11-01T07:00..11-01T15:00 | 10-31T14:00..10-31T22:00 | -                        | -
            11-01T06:59..11-01T15:00 | 10-31T14:00..10-31T22:00 | -                        | shift.rest
            03-07T17:00..03-08T08:00 | -                        | -                        | -
            03-07T17:00..03-08T08:01 | -                        | -                        | shift.tooLong
            10-31T17:00..11-01T06:00 | -                        | -                        | -
            10-31T17:00..11-01T06:01 | -                        | -                        | shift.tooLong
            12-31T18:00..2027-01-01T02:00 | 2027-01-01T11:59..2027-01-01T18:00 | -         | shift.rest
            12-31T18:00..2027-01-01T02:00 | 2027-01-01T12:00..2027-01-01T18:00 | -         | -
            """)
    void aShiftIsRefusedForWhatStandsAgainstItAndNothingElse(
            String shift, String another, String away, String because) {
        List<Why> whys = ShiftRules.against(
                span(shift), Scenes.aLocation(SEATTLE, Scenes.ALWAYS, true), "Ana",
                List.of(shifts(null, another)), away == null ? List.of() : List.of(span(away)), List.of(),
                Map.of(Scenes.THERE, "Bellevue"));

        assertThat(whys).extracting(Why::rule).containsExactlyElementsOf(keys("roster.", because));
    }

    private static List<String> keys(String module, String because) {
        return because == null
                ? List.of()
                : Arrays.stream(because.split(" ")).map(each -> module + each).toList();
    }

    private static ShiftData[] shifts(String here, String there) {
        return java.util.stream.Stream.of(
                        here == null ? null : shift(Scenes.HERE, here), there == null ? null : shift(Scenes.THERE, there))
                .filter(java.util.Objects::nonNull)
                .toArray(ShiftData[]::new);
    }

    private static ShiftData shift(LocationId where, String span) {
        return new ShiftData(ShiftId.next(), 0, Scenes.ANA, where, span(span));
    }

    private static TimeSpan span(String text) {
        String[] ends = text.split("\\.\\.");
        return new TimeSpan(moment(ends[0]), moment(ends[1]));
    }

    private static Instant moment(String text) {
        return Scenes.moment(SEATTLE, text.length() > 11 ? text : "2026-" + text);
    }
}
