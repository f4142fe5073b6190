package dev.stillwater.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.kernel.TimeSpan;
import dev.stillwater.kernel.Why;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** All rules together. */
class BookingRulesTest {

    private static final Scenes NINE = Scenes.at("America/Los_Angeles", "2026-11-17T09:00");

    @Test
    void nothing_stands_against_a_fit_booking() {
        assertThat(BookingRules.against(NINE.scene())).isEmpty();
    }

    @Test
    void every_rule_speaks_not_only_the_first() {
        TimeSpan same = NINE.span();
        Scenes bad = NINE.withShifts().away(same).busy(List.of(same), List.of(same), List.of(same)).offMenu()
                .unqualified(Why.of("therapists.noLicence", "Ana", "Washington", "today"));

        assertThat(BookingRules.against(bad.scene())).extracting(Why::rule).containsExactly(
                "roster.notOnMenu", "roster.noShift", "roster.absent", "roster.therapistBusy", "roster.roomBusy", "roster.guestBusy",
                "therapists.noLicence");
    }

    /** Whatever is booked, moved and cancelled in whatever order: those that stand never overlap. */
    @Property
    void appointments_of_one_therapist_never_overlap(@ForAll("steps") List<Step> steps) {
        List<TimeSpan> booked = new ArrayList<>();
        for (Step step : steps) {
            TimeSpan moving = booked.isEmpty() ? null : booked.get(step.which() % booked.size());
            TimeSpan wanted = TimeSpan.of(NINE.span().from().plus(Duration.ofMinutes(15L * step.quarter())), Duration.ofMinutes(step.minutes()));
            List<TimeSpan> others = booked.stream().filter(span -> step.kind() != Kind.MOVE || !span.equals(moving)).toList();
            boolean free = BookingRules.therapistFree(NINE.from(wanted.from()).lasting(wanted.length())
                    .busy(others, List.of(), List.of()).scene()).isEmpty();
            if (step.kind() != Kind.BOOK && moving != null && (free || step.kind() == Kind.CANCEL)) {
                booked.remove(moving);
            }
            if (free && (step.kind() == Kind.BOOK || step.kind() == Kind.MOVE && moving != null)) {
                booked.add(wanted);
            }
        }

        assertThat(booked).allSatisfy(one -> assertThat(booked.stream().filter(one::overlaps)).containsExactly(one));
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Kind.values()), Arbitraries.integers().between(0, 30), Arbitraries.integers().between(30, 150),
                        Arbitraries.integers().between(0, 9))
                .as(Step::new).list().ofMaxSize(60);
    }

    enum Kind { BOOK, MOVE, CANCEL }

    record Step(Kind kind, int quarter, int minutes, int which) {}
}
