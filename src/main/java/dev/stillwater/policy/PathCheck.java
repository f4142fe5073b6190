package dev.stillwater.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds questions that can never be asked, and follow-ups that open each other in a circle. */
final class PathCheck {

    private final CheckNotes notes;
    private final PolicyShape shape;
    private final Set<QuestionCode> inLoops = new HashSet<>();

    private PathCheck(CheckNotes notes) {
        this.notes = notes;
        this.shape = notes.shape();
    }

    static void run(CheckNotes notes) {
        var check = new PathCheck(notes);
        check.shape.questions().forEach(check::loop);
        check.shape.questions().stream().filter(check::isNeverAsked)
                .forEach(question -> notes.add(Finding.Kind.NEVER_ASKED, question, ""));
        notes.document().seasons().stream()
                .filter(season -> PolicyUses.in(notes.document()).ofSeason(season.code()).isEmpty())
                .forEach(season -> notes.add(Finding.about(
                        season.dates().isEmpty() ? Finding.Kind.SEASON_WITHOUT_DAYS : Finding.Kind.SEASON_WITHOUT_QUESTION,
                        season.code())));
    }

    private void loop(Question question) {
        var circle = new ArrayList<Question>();
        var passed = new HashSet<QuestionCode>();
        Question at = question;
        while (at != null && at.after() != null && passed.add(at.code())) {
            circle.add(at);
            at = shape.question(at.after().question()).orElse(null);
        }
        if (at == question && !circle.isEmpty() && inLoops.add(question.code())) {
            circle.forEach(each -> inLoops.add(each.code()));
            String names =
                    circle.stream().map(each -> each.code().value()).collect(Collectors.joining(" "));
            notes.add(
                    new Finding(
                            Finding.Kind.LOOP, question.code(), null, null, null, names, samples(circle)));
        }
    }

    /** The answers that would have to open each other. */
    private List<Finding.Sample> samples(List<Question> circle) {
        return circle.stream()
                .filter(each -> each.after() != null && !each.after().options().isEmpty())
                .map(each -> new Finding.Sample(
                        each.after().question(), each.after().options().first(), null))
                .toList();
    }

    private boolean isNeverAsked(Question question) {
        if (inLoops.contains(question.code()) || pointsNowhere(question)) {
            return false;
        }
        return shape.line(question).isEmpty()
                || !openersCanBeChosen(question)
                || notes.library().stream().noneMatch(each -> shape.counts(question, each))
                || !new ReachRules(shape).everInSeason(List.of(question));
    }

    /** Reported already, as a missing reference. */
    private boolean pointsNowhere(Question question) {
        boolean openerMissing =
                question.after() != null
                        && !question.after().options().isEmpty()
                        && shape.openers(question).isEmpty();
        return openerMissing
                || question.season() != null && !shape.knowsSeason(question.season());
    }

    private boolean openersCanBeChosen(Question question) {
        return shape.line(question).stream()
                .filter(step -> step.after() != null)
                .allMatch(step -> shape.question(step.after().question())
                        .filter(opener -> shape.openers(step).stream()
                                .anyMatch(option -> BandCheck.canBeChosen(opener, option)))
                        .isPresent());
    }
}
