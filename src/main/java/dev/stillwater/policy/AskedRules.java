package dev.stillwater.policy;

import dev.stillwater.kernel.JurisdictionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares on which occasions a question is asked. */
final class AskedRules {

    /** Any leap year: seasons repeat every year. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2028, 1, 1);

    private static final int DAYS = 366;
    private static final JurisdictionCode ELSEWHERE = JurisdictionCode.of("ZZ");

    private AskedRules() {}

    static List<PolicyComparison.AskedChange> compare(
            PolicyShape before, Question old, PolicyShape after, Question fresh) {
        var changes = new ArrayList<PolicyComparison.AskedChange>();
        add(changes, fresh, PolicyComparison.AskedChange.What.VALIDITY, validity(old, fresh));
        add(changes, fresh, PolicyComparison.AskedChange.What.SEASON,
                season(before.document(), old, after.document(), fresh));
        add(changes, fresh, PolicyComparison.AskedChange.What.OPENED_BY, openers(old, fresh));
        add(changes, fresh, PolicyComparison.AskedChange.What.REOPENING,
                inclusion(reopening(old), reopening(fresh)));
        if (old.moment() != fresh.moment()) {
            add(changes, fresh, PolicyComparison.AskedChange.What.MOMENT, Direction.CHANGED);
        }
        return changes;
    }

    private static void add(
            List<PolicyComparison.AskedChange> changes,
            Question question,
            PolicyComparison.AskedChange.What what,
            Direction direction) {
        if (direction != Direction.SAME) {
            changes.add(new PolicyComparison.AskedChange(question.code(), what, direction));
        }
    }

    private static Direction validity(Question old, Question fresh) {
        if (fresh.validity().longerThan(old.validity())) {
            return Direction.LOOSER;
        }
        return old.validity().longerThan(fresh.validity()) ? Direction.STRICTER : Direction.SAME;
    }

    private static Direction season(
            PolicyDocument before, Question old, PolicyDocument after, Question fresh) {
        var places = new TreeSet<JurisdictionCode>();
        places.add(ELSEWHERE);
        for (Season season : before.seasons()) {
            season.dates().forEach(dates -> places.addAll(dates.places()));
        }
        for (Season season : after.seasons()) {
            season.dates().forEach(dates -> places.addAll(dates.places()));
        }
        return inclusion(
                days(before, old.season(), places), days(after, fresh.season(), places));
    }

    private static Set<String> days(
            PolicyDocument document,
            @Nullable String code,
            Set<JurisdictionCode> places) {
        Optional<Season> season = code == null ? Optional.empty() : document.season(code);
        var days = new HashSet<String>();
        for (JurisdictionCode place : places) {
            for (int i = 0; i < DAYS; i++) {
                LocalDate day = FIRST_DAY.plusDays(i);
                if (code == null || season.filter(s -> s.holds(day, place)).isPresent()) {
                    days.add(place + " " + i);
                }
            }
        }
        return days;
    }

    private static Direction openers(Question old, Question fresh) {
        if (Objects.equals(old.after(), fresh.after())) {
            return Direction.SAME;
        }
        if (old.after() == null) {
            return Direction.LOOSER;
        }
        if (fresh.after() == null) {
            return Direction.STRICTER;
        }
        return old.after().question().equals(fresh.after().question())
                ? inclusion(old.after().options(), fresh.after().options())
                : Direction.CHANGED;
    }

    private static Set<OptionCode> reopening(Question question) {
        return question.options().stream()
                .filter(Option::reopens)
                .map(Option::code)
                .collect(Collectors.toSet());
    }

    private static <T> Direction inclusion(Set<T> old, Set<T> fresh) {
        boolean lost = !fresh.containsAll(old);
        boolean gained = !old.containsAll(fresh);
        if (lost && gained) {
            return Direction.CHANGED;
        }
        return lost ? Direction.LOOSER : gained ? Direction.STRICTER : Direction.SAME;
    }
}
