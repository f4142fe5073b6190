package dev.stillwater.screening.ui;

import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.Choice;
import dev.stillwater.policy.Decision;
import dev.stillwater.policy.Headline;
import dev.stillwater.policy.Outcome;
import dev.stillwater.policy.PolicyDocument;
import dev.stillwater.policy.Validity;
import dev.stillwater.policy.Wording;
import dev.stillwater.policy.ui.PolicyWords;
import dev.stillwater.screening.StaffHold;
import dev.stillwater.uikit.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How it goes on where a treatment does not go ahead: no decision ends without a way, be it another day. */
record NextSteps(
        Decision decision, PolicyDocument document, Map<ModalityCode, String> names, List<StaffHold> holds,
        Headline headline, @Nullable LocalDate earliest) {

    /** @param byItself how each technique would stand on the day by itself, as far as known; null while nobody looked */
    List<String> in(@Nullable SortedMap<ModalityCode, Headline> byItself) {
        List<String> steps = new ArrayList<>();
        if (!holds.isEmpty()) {
            steps.add(Words.text("screening.next.held", holds.getFirst().by()));
        } else if (byItself != null) {
            addTechniques(byItself, steps);
        }
        if (headline == Headline.REFUSED && holds.isEmpty() && refusing().anyMatch(choice -> advised(choice).isPresent())) {
            steps.add(Words.text("screening.next.advice"));
        }
        switch (headline) {
            case REFUSED -> steps.add(Words.text(anotherDay() ? "screening.next.anotherDay" : "screening.next.change"));
            case NOT_BEFORE -> steps.add(earliest == null
                    ? Words.text("screening.next.anotherDay")
                    : Words.text("screening.next.from", earliest));
            case CLEARANCE_NEEDED, PROCEED, PROCEED_WITH_CHANGES -> {}
        }
        if (!decision.letters().isEmpty() && headline != Headline.REFUSED) {
            steps.add(Words.text("screening.next.letter"));
        }
        return steps;
    }

    /** What else is possible; what needs more questions, or stands in a record of before, is not said to be impossible. */
    private void addTechniques(SortedMap<ModalityCode, Headline> byItself, List<String> steps) {
        SortedSet<ModalityCode> now = like(byItself, Headline::goesAhead);
        SortedSet<ModalityCode> withLetter = like(byItself, Headline.CLEARANCE_NEEDED::equals);
        boolean told = like(byItself, each -> !each.goesAhead()).containsAll(decision.parts(headline));
        if (!now.isEmpty()) {
            steps.add(Words.text("screening.next.alone", named(now)));
        } else {
            steps.add(Words.text("screening.next.nothing"));
        }
        if (!withLetter.isEmpty()) {
            steps.add(Words.text("screening.next.withLetter", named(withLetter)));
        }
        SortedSet<ModalityCode> unknown = new TreeSet<>(names.keySet());
        unknown.removeAll(byItself.keySet());
        if (told && !unknown.isEmpty()) {
            steps.add(Words.text("screening.next.moreQuestions", named(unknown)));
        }
    }

    private static SortedSet<ModalityCode> like(SortedMap<ModalityCode, Headline> all, Predicate<Headline> wanted) {
        return all.entrySet().stream()
                .filter(each -> wanted.test(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Choice> refusing() {
        return decision.reasons().stream()
                .filter(reason -> reason.outcome() instanceof Outcome.Refuse)
                .flatMap(reason -> reason.because().stream());
    }

    private Optional<Wording> advised(Choice choice) {
        return document.question(choice.question())
                .flatMap(question -> question.option(choice.option()))
                .flatMap(option -> Optional.ofNullable(option.advice()));
    }

    /** Whether all that refuses is asked again at every visit, or was said by staff for this one. */
    private boolean anotherDay() {
        return decision.reasons().stream()
                .filter(reason -> reason.unsaid() || reason.outcome() instanceof Outcome.Refuse)
                .allMatch(reason -> reason.because().stream().anyMatch(this::isOfTheDay));
    }

    private boolean isOfTheDay(Choice choice) {
        return document.question(choice.question())
                .filter(question -> question.validity().span() == Validity.Span.VISIT)
                .isPresent();
    }

    private String named(SortedSet<ModalityCode> codes) {
        return PolicyWords.names(names, codes);
    }
}
