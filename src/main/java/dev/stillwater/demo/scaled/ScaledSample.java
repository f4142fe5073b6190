package dev.stillwater.demo.scaled;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.therapists.TherapistDirectory;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds appointments against the rules under which people book: nothing overlaps, and whoever treats may. */
@Component
@Profile("demo")
class ScaledSample {

    private static final String OVERLAPPING =
            """
            select count(*) from appointment
             where %s = :who and id <> :id and state not in ('CANCELLED', 'NO_SHOW') and starts_at < :ends and ends_at > :starts
            """;
    private static final String SHIFTS =
            """
            select count(*) from shift
             where therapist_id = :who and location_id = :place and starts_at <= :starts and ends_at >= :ends
            """;

    private final JdbcClient jdbc;
    private final TherapistDirectory therapists;

    ScaledSample(JdbcClient jdbc, TherapistDirectory therapists) {
        this.jdbc = jdbc;
        this.therapists = therapists;
    }

    /** What breaks a rule of this many appointments at locations by chance, a sentence each. */
    List<String> hold(int many) {
        return hold(jdbc.sql("select id from location").query((row, n) -> Bytes.id(row.getBytes(1))).list(), many);
    }

    List<String> hold(List<UUID> places, int many) {
        Random chance = new Random(many);
        List<String> broken = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            List<Booked> there = booked(places.get(chance.nextInt(places.size())));
            if (!there.isEmpty()) {
                hold(there.get(chance.nextInt(there.size())), broken);
            }
        }
        return broken;
    }

    private void hold(Booked one, List<String> broken) {
        overlapping(one, "therapist_id", one.therapist, broken);
        overlapping(one, "room_id", one.room, broken);
        overlapping(one, "guest_id", one.guest, broken);
        if (jdbc.sql(SHIFTS).param("who", Bytes.of(one.therapist)).param("place", Bytes.of(one.place))
                        .param("starts", one.starts).param("ends", one.ends).query(Integer.class).single() == 0) {
            broken.add(one.id + " lies in no shift");
        }
        List<ModalityCode> modalities =
                Arrays.stream(one.parts.split(",")).map(part -> ModalityCode.of(part.split(":")[0].strip())).toList();
        therapists.whyNot(new TherapistId(one.therapist), new LocationId(one.place), modalities, one.day)
                .forEach(why -> broken.add(one.id + ": " + why));
    }

    private void overlapping(Booked one, String column, UUID who, List<String> broken) {
        int found = jdbc.sql(OVERLAPPING.formatted(column)).param("who", Bytes.of(who)).param("id", Bytes.of(one.id))
                .param("starts", one.starts).param("ends", one.ends).query(Integer.class).single();
        if (found > 0) {
            broken.add(one.id + " shares " + column + " with " + found);
        }
    }

    private List<Booked> booked(UUID place) {
        return jdbc.sql("select * from appointment where location_id = ? and state not in ('CANCELLED', 'NO_SHOW')")
                .param(Bytes.of(place))
                .query((row, n) -> new Booked(
                        Bytes.id(row.getBytes("id")), place, Bytes.id(row.getBytes("therapist_id")),
                        Bytes.id(row.getBytes("room_id")), Bytes.id(row.getBytes("guest_id")), row.getString("parts"),
                        row.getObject("starts_at", LocalDateTime.class), row.getObject("ends_at", LocalDateTime.class),
                        row.getObject("local_day", LocalDate.class)))
                .list();
    }

    private record Booked(
            UUID id, UUID place, UUID therapist, UUID room, UUID guest, String parts, LocalDateTime starts,
            LocalDateTime ends, LocalDate day) {}
}
