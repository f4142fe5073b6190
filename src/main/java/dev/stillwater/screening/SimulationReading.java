package dev.stillwater.screening;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.Answers;
import dev.stillwater.policy.LetterOnFile;
import dev.stillwater.policy.PolicyDocument;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads for simulations what is stored, by pages along the key, so that nothing is held open or loaded whole. */
@Component
class SimulationReading {

    private static final int PAGE = 5000;

    /** One screening with its answers, still encrypted. */
    record Row(
            byte[] key, UUID screening, UUID guest, LocationId location, LocalDate day,
            SortedSet<ModalityCode> parts, String keyName, byte[] content) {}

    private final JdbcClient jdbc;
    private final Clearances clearances;
    private final EarlierAnswers earlier;
    private final ObjectProvider<UpcomingVisits> upcoming;
    private final TransactionTemplate transaction;
    private final Map<String, SortedSet<ModalityCode>> parts = new ConcurrentHashMap<>();

    SimulationReading(
            JdbcClient jdbc, Clearances clearances, EarlierAnswers earlier, ObjectProvider<UpcomingVisits> upcoming,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.clearances = clearances;
        this.earlier = earlier;
        this.upcoming = upcoming;
        this.transaction = transaction;
    }

    long count(SimulationPeriod period) {
        return jdbc.sql("select count(*) from screening_answers a join screening s on s.id = a.screening_id"
                        + " where s.visit_day between ? and ?")
                .params(period.from(), period.to())
                .query(Long.class)
                .single();
    }

    /** Day by day, and within a day along the key: a page is found where the one before it ended. */
    Iterator<List<Row>> pages(SimulationPeriod period) {
        return days(period).stream().flatMap(this::pages).iterator();
    }

    private Stream<List<Row>> pages(LocalDate day) {
        return Stream.iterate(
                page(day, new byte[0]),
                page -> !page.isEmpty(),
                page -> page.size() < PAGE ? List.of() : page(day, page.getLast().key()));
    }

    private List<LocalDate> days(SimulationPeriod period) {
        return jdbc.sql("select distinct visit_day from screening where visit_day between ? and ? order by visit_day")
                .params(period.from(), period.to())
                .query(LocalDate.class)
                .list();
    }

    private List<Row> page(LocalDate day, byte[] after) {
        return jdbc.sql("select s.id, s.guest_id, s.location_id, s.parts, a.key_name, a.content"
                        + " from screening s join screening_answers a on a.screening_id = s.id"
                        + " where s.visit_day = ? and s.id > ? order by s.id limit " + PAGE)
                .params(day, after)
                .query((row, _) -> {
                    byte[] key = row.getBytes(1);
                    return new Row(
                            key, uuid(key), uuid(row.getBytes(2)), new LocationId(uuid(row.getBytes(3))), day,
                            parts.computeIfAbsent(row.getString(4), ScreeningEntity::modalities),
                            row.getString(5), row.getBytes(6));
                })
                .list();
    }

    /** The letters on file that were not withdrawn, by guest. */
    Map<UUID, List<LetterOnFile>> letters() {
        Map<UUID, List<LetterOnFile>> letters = new HashMap<>();
        transaction.executeWithoutResult(status -> clearances.findByWithdrawnAtIsNull().forEach(letter ->
                letters.merge(letter.guestId, List.of(letter.toLetter()), SimulationReading::both)));
        return letters;
    }

    private static List<LetterOnFile> both(List<LetterOnFile> some, List<LetterOnFile> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    List<UpcomingVisits.Visit> visits(LocationId location) {
        UpcomingVisits known = upcoming.getIfAvailable();
        return known == null ? List.of() : known.at(location);
    }

    /** Those of the visits whose guests said something that still counts, with what they said. */
    Map<UpcomingVisits.Visit, Answers> withAnswers(
            Collection<UpcomingVisits.Visit> visits, PolicyDocument document) {
        Map<UpcomingVisits.Visit, Answers> found = new LinkedHashMap<>();
        transaction.executeWithoutResult(status -> visits.forEach(visit -> {
            Answers answers = earlier.of(visit.guest(), document);
            if (!answers.isEmpty()) {
                found.put(visit, answers);
            }
        }));
        return found;
    }

    private static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
