package dev.stillwater.screening;

import dev.stillwater.policy.Headline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The stored figures: those that are told, and nothing of the others. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OutcomeFigureRows {

    enum About { CHAIN, LOCATION, QUESTION }

    /**
     * A number that is told.
     *
     * @param headline null for the sum over all
     */
    record Figure(LocalDate monday, About about, String subject, @Nullable Headline headline, long number) {}

    private static final String ALL = "ALL";

    private final JdbcClient jdbc;
    private final JdbcTemplate many;

    OutcomeFigureRows(JdbcClient jdbc, JdbcTemplate many) {
        this.jdbc = jdbc;
        this.many = many;
    }

    /** The weeks between two Mondays, both included, that were counted. */
    List<LocalDate> counted(LocalDate first, LocalDate last) {
        return jdbc.sql("select monday from outcome_week where monday >= ? and monday <= ? order by monday")
                .params(first, last).query(LocalDate.class).list();
    }

    List<Figure> between(LocalDate first, LocalDate last) {
        return jdbc.sql("select monday, about, subject, headline, number from outcome_figure"
                        + " where monday >= ? and monday <= ? order by monday, about, subject")
                .params(first, last)
                .query((row, _) -> new Figure(
                        row.getObject(1, LocalDate.class), About.valueOf(row.getString(2)), row.getString(3),
                        ALL.equals(row.getString(4)) ? null : Headline.valueOf(row.getString(4)), row.getLong(5)))
                .list();
    }

    /** The first day that anybody was screened on. */
    Optional<LocalDate> firstDay() {
        return jdbc.sql("select min(taken_on) from screening").query(LocalDate.class).optional();
    }

    /** Marks a week as counted; fails when another node did so before. */
    void mark(LocalDate monday, Instant now) {
        jdbc.sql("insert into outcome_week (monday, counted_at) values (?, ?)")
                .params(monday, LocalDateTime.ofInstant(now, ZoneOffset.UTC)).update();
    }

    void store(List<Figure> figures) {
        List<Object[]> rows = new ArrayList<>();
        figures.forEach(each -> rows.add(new Object[] {
            each.monday(), each.about().name(), each.subject(), each.headline() == null ? ALL : each.headline().name(),
            each.number()
        }));
        many.batchUpdate(
                "insert into outcome_figure (monday, about, subject, headline, number) values (?, ?, ?, ?, ?)", rows);
    }
}
