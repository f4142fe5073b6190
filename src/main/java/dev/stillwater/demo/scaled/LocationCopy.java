package dev.stillwater.demo.scaled;

import dev.stillwater.screening.AnswerCopies;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One location on its way into the database: its rooms and hours, its staff twice over with their
 * papers, its menu, and its guests, shifts, appointments and screenings as often as it takes, two
 * weeks earlier each time.
 */
final class LocationCopy {

    /** How often a location's staff is written: five therapists become ten. */
    private static final int CREWS = 2;
    /** The whole fortnights that a demonstration has behind it. */
    private static final int FORTNIGHT = 14;
    /** How long papers and assignments were good before the demonstration began, so that they cover what is written. */
    private static final int PAPERS_EARLIER = 3 * 364;
    private static final int MOST_FORTNIGHTS = 60;

    private static final String STAFF =
            "therapist_id in (select therapist_id from assignment where location_id = :id)";

    private final JdbcClient client;
    private final AnswerCopies answers;
    private final ZoneId zone;
    private final UUID from;
    private final String suffix;
    private final int appointments;
    private final Copying copying;
    private final OtherIds house = new OtherIds();
    private final LocalDate today;

    LocationCopy(
            JdbcClient client, JdbcTemplate jdbc, AnswerCopies answers, Instant now, UUID from, int number,
            int appointments) {
        this.client = client;
        this.answers = answers;
        this.from = from;
        this.suffix = suffix(number);
        this.appointments = appointments;
        this.zone = ZoneId.of(client.sql("select zone from location where id = ?")
                .param(Bytes.of(from)).query(String.class).single());
        this.copying = new Copying(jdbc, zone);
        this.today = LocalDate.ofInstant(now, zone);
    }

    /** What a copy's code ends with. */
    static String suffix(int number) {
        return "-%03d".formatted(number);
    }

    void write() {
        house.give(List.of(from));
        plain(at("location", "id"), house, Map.of("code", this::coded, "name", this::named));
        plain(at("opening_hours", "location_id"), house, Map.of());
        writeManagers();
        plain(at("menu_draft", "location_id"), house, Map.of());
        Pattern items = at("menu_draft_item", "location_id");
        house.give(items.ids("id"));
        plain(items, house, Map.of());
        plain(at("menu_offer", "location_id"), house, Map.of());
        Pattern versions = at("menu_version", "location_id");
        house.give(versions.ids("id"));
        plain(versions, house, Map.of());
        for (int crew = 1; crew <= CREWS; crew++) {
            writeCrew(crew);
        }
    }

    private void writeManagers() {
        Pattern accounts = read("account",
                "id in (select account_id from account_location where location_id = :id)");
        house.give(accounts.ids("id"));
        plain(accounts, house, Map.of("username", this::coded));
        plain(read("account_role", "account_id in (select account_id from account_location where location_id = :id)"),
                house, Map.of());
        plain(at("account_location", "location_id"), house, Map.of());
    }

    private void writeCrew(int crew) {
        OtherIds ids = house.within();
        Pattern rooms = at("room", "location_id");
        plain(rooms, ids.give(rooms.ids("id")), Map.of("name", (row, name) -> name + " " + crew));
        Pattern staff = read("therapist", STAFF.substring("therapist_".length()));
        plain(staff, ids.give(staff.ids("id")), Map.of());
        writePapers(ids, crew);
        writeTherapistAccounts(ids, crew);
        writeResources(ids, Stream.of(staff, rooms));
        writeWork(ids);
    }

    private void writePapers(OtherIds ids, int crew) {
        BiFunction<@Nullable Object[], @Nullable Object, @Nullable Object> earlier =
                (row, day) -> day instanceof LocalDate date ? date.minusDays(PAPERS_EARLIER) : day;
        for (String table : List.of("licence", "certificate")) {
            Pattern papers = read(table, STAFF);
            plain(papers, ids.give(papers.ids("id")), table.equals("licence")
                    ? Map.of("issued", earlier, "number", (row, text) -> text + suffix + crew)
                    : Map.of("issued", earlier));
        }
        Pattern assignments = at("assignment", "location_id");
        plain(assignments, ids.give(assignments.ids("id")), Map.of("starts_on", earlier));
    }

    private void writeTherapistAccounts(OtherIds ids, int crew) {
        Pattern accounts = read("account", STAFF);
        plain(accounts, ids.give(accounts.ids("id")), Map.of("username", (row, name) -> name + suffix + "-" + crew));
        plain(read("account_role", "account_id in (select id from account where " + STAFF + ")"), ids, Map.of());
    }

    private void writeResources(OtherIds ids, Stream<Pattern> kinds) {
        List<@Nullable Object[]> rows = kinds.flatMap(kind -> kind.ids("id").stream())
                .map(id -> new @Nullable Object[] {id})
                .toList();
        plain(new Pattern("bookable_resource", List.of("id"), rows), ids, Map.of());
    }

    /** The days around today as they are, then the fortnight behind it again and again. */
    private void writeWork(OtherIds ids) {
        Work all = Work.at(client, from);
        Work past = all.between(today.minusDays(FORTNIGHT), today, zone);
        int wanted = appointments / CREWS - all.appointments().rows().size();
        int some = past.appointments().rows().size();
        int often = some == 0 || wanted <= 0 ? 0 : Math.min(MOST_FORTNIGHTS, Math.ceilDiv(wanted, some));
        write(all, ids.within(), 0);
        for (int fortnight = 1; fortnight <= often; fortnight++) {
            write(past, ids.within(), fortnight * FORTNIGHT);
        }
    }

    private void write(Work work, OtherIds ids, int earlier) {
        ids.give(work.ids());
        int born = work.guests().column("born");
        moved(work.guests(), ids, earlier, Map.of("born", (row, same) -> row[born]));
        moved(work.visits(), ids, earlier, Map.of());
        writeResources(ids, Stream.of(work.guests()));
        moved(work.shifts(), ids, earlier, Map.of());
        moved(work.letters(), ids, earlier, Map.of());
        moved(work.screenings(), ids, earlier, Map.of());
        writeAnswers(work.answers(), ids, earlier);
        moved(work.appointments(), ids, earlier, Map.of());
    }

    private void writeAnswers(Pattern said, OtherIds ids, int earlier) {
        int screening = said.column("screening_id");
        int key = said.column("key_name");
        moved(said, ids, earlier, Map.of("content", (row, content) -> {
            UUID from = (UUID) Objects.requireNonNull(row[screening]);
            return answers.again(
                    from, String.valueOf(row[key]), (byte[]) Objects.requireNonNull(content), ids.of(from),
                    text -> Copying.days(text, earlier));
        }));
    }

    private @Nullable Object coded(@Nullable Object[] row, @Nullable Object code) {
        return code + suffix;
    }

    private @Nullable Object named(@Nullable Object[] row, @Nullable Object name) {
        return name + " " + suffix.substring(1);
    }

    private void plain(
            Pattern pattern, OtherIds ids,
            Map<String, BiFunction<@Nullable Object[], @Nullable Object, @Nullable Object>> other) {
        moved(pattern, ids, 0, other);
    }

    private void moved(
            Pattern pattern, OtherIds ids, int earlier,
            Map<String, BiFunction<@Nullable Object[], @Nullable Object, @Nullable Object>> other) {
        copying.write(pattern, ids, earlier, other);
    }

    private Pattern at(String table, String column) {
        return read(table, column + " = :id");
    }

    private Pattern read(String table, String which) {
        return Pattern.read(client, table, which, from);
    }
}
