package dev.stillwater.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.locations.RoomId;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.World;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.TreatmentData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Many people at once book, move and cancel with few therapists, rooms and guests. A spare therapist and room are only ever moved
 * to, two guests are only moved or cancelled, and one appointment is only moved, until it is: some of each succeed whatever the
 * order in which people arrive.
 */
@PortalTest
class RushHourTest {

    private static final int AT_ONCE = 50;
    private static final int EACH = 4;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);
    private static final Instant EIGHT = World.at("2026-11-18T08:00");

    @Autowired Booking booking;
    @Autowired RosterReading reading;
    @Autowired World world;
    @Autowired As as;

    private final Queue<AppointmentId> known = new ConcurrentLinkedQueue<>();
    private final Queue<RuntimeException> refused = new ConcurrentLinkedQueue<>();
    private final Queue<String> tried = new ConcurrentLinkedQueue<>();
    private final Queue<String> done = new ConcurrentLinkedQueue<>();
    LocationId here;
    List<TherapistId> therapists;
    TherapistId spareTherapist;
    List<RoomId> rooms;
    RoomId spareRoom;
    List<GuestId> guests;
    TreatmentData swedish;
    AppointmentId onlyMoved;

    @BeforeEach
    void a_small_spa_on_a_busy_day() {
        here = world.aLocation().stored();
        therapists = many(3, i -> world.aTherapist(here, "SW"));
        spareTherapist = world.aTherapist(here, "SW");
        rooms = many(3, i -> world.aRoom(here));
        spareRoom = world.aRoom(here);
        guests = many(5, i -> world.aGuest(here));
        swedish = world.aTreatment(Part.of("SW", 60));
        world.publish(here, swedish);
        therapists.forEach(one -> world.aShift(here, one, "2026-11-18T08:00", "2026-11-18T20:00"));
        world.aShift(here, spareTherapist, "2026-11-18T08:00", "2026-11-18T20:00");
        many(2, i -> book(world.aGuest(here), therapists.get(i), rooms.get(i), EIGHT));
        onlyMoved = book(world.aGuest(here), therapists.get(2), rooms.get(2), EIGHT);
        known.remove(onlyMoved);
    }

    @Test
    void nothing_is_ever_booked_twice_and_whoever_loses_hears_why() throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> people = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                Random chance = new Random(i);
                boolean mover = i == 0;
                people.add(threads.submit(() -> {
                    start.await();
                    if (mover) {
                        moveUntilDone(chance);
                    }
                    for (int turn = 0; turn < EACH; turn++) {
                        something(chance, turn == 0);
                    }
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> person : people) {
                person.get();
            }
        }

        List<AppointmentData> standing = as.manager(here, () -> reading.day(here, DAY)).occupying();
        assertThat(refused).allSatisfy(one -> assertThat(one).isInstanceOfSatisfying(
                Refusal.class, refusal -> assertThat(refusal.by("roster.tooBusy")).isFalse()));
        assertThat(tried).contains("book", "move", "cancel");
        assertThat(done).contains("book", "move", "cancel");
        assertThat(done).hasSize(tried.size() - refused.size());
        assertThat(standing).hasSize(3 + times("book") - times("cancel"));
        onlyOneAtATime(standing, AppointmentData::therapist);
        onlyOneAtATime(standing, AppointmentData::room);
        onlyOneAtATime(standing, AppointmentData::guest);
    }

    /** Mostly books; else moves or cancels an appointment that anybody made. */
    private void something(Random chance, boolean first) {
        AppointmentId one = known.stream().skip(chance.nextInt(2)).findFirst().orElseThrow();
        if (chance.nextBoolean()) {
            one = known.stream().skip(chance.nextInt(known.size())).findFirst().orElse(one);
        }
        String kind = first ? "book" : List.of("book", "book", "move", "cancel").get(chance.nextInt(4));
        tried.add(kind);
        try {
            attempt(kind, one, chance);
            done.add(kind);
        } catch (RuntimeException loser) {
            refused.add(loser);
        }
    }

    /** The appointment that nobody else touches goes to another place as soon as it finds one. */
    private void moveUntilDone(Random chance) {
        for (boolean moved = false; !moved; ) {
            tried.add("move");
            try {
                attempt("move", onlyMoved, chance);
                done.add("move");
                moved = true;
            } catch (RuntimeException loser) {
                refused.add(loser);
            }
        }
    }

    private void attempt(String kind, AppointmentId one, Random chance) {
        switch (kind) {
            case "book" -> book(any(guests, chance), any(therapists, chance), any(rooms, chance), start(chance));
            case "move" -> as.manager(here, () -> chance.nextBoolean()
                    ? booking.move(one, reading.get(one).version(), start(chance), spareTherapist, spareRoom)
                    : booking.move(one, reading.get(one).version(), start(chance), any(therapists, chance), any(rooms, chance)));
            default -> as.manager(here, () -> booking.cancel(one, reading.get(one).version(), CancelReason.GUEST_ASKED));
        }
    }

    private AppointmentId book(GuestId guest, TherapistId therapist, RoomId room, Instant start) {
        AppointmentId id = as.manager(here, () -> booking.book(new BookingRequest(
                here, guest, swedish.variants().getFirst().id(), therapist, room, start))).id();
        known.add(id);
        return id;
    }

    private int times(String kind) {
        return (int) done.stream().filter(kind::equals).count();
    }

    private static void onlyOneAtATime(List<AppointmentData> standing, Function<AppointmentData, Object> resource) {
        for (AppointmentData one : standing) {
            assertThat(standing.stream()
                            .filter(other -> resource.apply(other).equals(resource.apply(one)) && other.span().overlaps(one.span())))
                    .containsExactly(one);
        }
    }

    private static Instant start(Random chance) {
        return EIGHT.plusSeconds(900L * chance.nextInt(42));
    }

    private static <T> T any(List<T> of, Random chance) {
        return of.get(chance.nextInt(of.size()));
    }

    private static <T> List<T> many(int number, java.util.function.IntFunction<T> make) {
        return IntStream.range(0, number).mapToObj(make).toList();
    }
}
