package dev.stillwater.policy;

import dev.stillwater.kernel.JurisdictionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which questions and answers can come up together, by what opens them and by their seasons. */
final class ReachRules {

    /** Any leap year: seasons repeat every year. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2028, 1, 1);

    private static final int DAYS = 366;
    private static final JurisdictionCode ELSEWHERE = JurisdictionCode.of("ZZ");

    private final PolicyShape shape;

    ReachRules(PolicyShape shape) {
        this.shape = shape;
    }

    /** Whether one guest, at one visit, can give all the answers of a rule. */
    boolean canHold(CompoundRule rule) {
        var steps = new LinkedHashSet<Question>();
        for (Choice choice : rule.all()) {
            List<Question> line =
                    shape.question(choice.question()).map(shape::line).orElse(List.of());
            if (line.isEmpty()) {
                return false;
            }
            steps.addAll(line);
        }
        return !rule.all().isEmpty()
                && steps.stream().allMatch(step -> canBeSaid(rule, step, steps))
                && everInSeason(steps);
    }

    /** Whether the question has an answer that the rule wants and that opens what the rule needs. */
    private boolean canBeSaid(CompoundRule rule, Question question, Collection<Question> steps) {
        var wanted = new ArrayList<Set<OptionCode>>();
        rule.all().stream()
                .filter(choice -> choice.question().equals(question.code()))
                .forEach(choice -> wanted.add(Set.of(choice.option())));
        steps.stream()
                .filter(step -> step.after() != null && step.after().question().equals(question.code()))
                .forEach(step -> wanted.add(step.after().options()));
        Set<OptionCode> possible =
                question.options().stream()
                        .filter(option -> BandCheck.canBeChosen(question, option))
                        .map(Option::code)
                        .collect(Collectors.toSet());
        if (question.kind() == Question.Kind.ANY_OF) {
            return wanted.stream().allMatch(each -> each.stream().anyMatch(possible::contains));
        }
        var left = new HashSet<>(possible);
        wanted.forEach(left::retainAll);
        return wanted.isEmpty() || !left.isEmpty();
    }

    /** Whether there is a day and a place on which all the questions are in season. */
    boolean everInSeason(Collection<Question> questions) {
        if (questions.stream().flatMap(each -> shape.line(each).stream()).allMatch(step -> step.season() == null)) {
            return true;
        }
        var places = new TreeSet<JurisdictionCode>();
        places.add(ELSEWHERE);
        shape.document().seasons().forEach(season ->
                season.dates().forEach(dates -> places.addAll(dates.places())));
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = FIRST_DAY.plusDays(i);
            if (places.stream().anyMatch(place ->
                    questions.stream().allMatch(each -> shape.inSeason(each, day, place)))) {
                return true;
            }
        }
        return false;
    }
}
