package dev.stillwater.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What in a document hangs on something else in it, and so stands against taking that away. */
public final class PolicyUses {

    private final PolicyDocument document;

    private PolicyUses(PolicyDocument document) {
        this.document = document;
    }

    public static PolicyUses in(PolicyDocument document) {
        return new PolicyUses(document);
    }

    /** The questions that are asked only after answers to this one, and those asked only after these. */
    public List<Question> followUps(QuestionCode code) {
        var found = new LinkedHashSet<Question>();
        var open = new ArrayList<>(List.of(code));
        while (!open.isEmpty()) {
            QuestionCode next = open.removeFirst();
            document.questions().stream()
                    .filter(each -> each.after() != null && each.after().question().equals(next))
                    .filter(each -> !each.code().equals(code) && found.add(each))
                    .forEach(each -> open.add(each.code()));
        }
        return List.copyOf(found);
    }

    /** Which questions and rules outside of the ones named count on them: rules, waits, letters. */
    Set<String> ofQuestions(Set<QuestionCode> gone) {
        var users = new TreeSet<String>();
        for (Question question : document.questions()) {
            boolean stays = !gone.contains(question.code());
            if (stays && (question.condition() != null && gone.contains(question.condition())
                    || cells(question).anyMatch(cell -> countsFrom(cell, gone)))) {
                users.add(question.code().value());
            }
        }
        for (CompoundRule rule : document.compounds()) {
            if (gone.contains(rule.condition())
                    || rule.all().stream().anyMatch(choice -> gone.contains(choice.question()))
                    || rule.cells().values().stream().anyMatch(cell -> countsFrom(cell, gone))) {
                users.add(rule.code());
            }
        }
        return users;
    }

    /** Which follow-ups and rules ask for one answer. */
    Set<String> ofOption(Choice choice) {
        var users = new TreeSet<String>();
        document.questions().stream()
                .filter(each -> each.after() != null && each.after().question().equals(choice.question())
                        && each.after().options().contains(choice.option()))
                .forEach(each -> users.add(each.code().value()));
        document.compounds().stream()
                .filter(rule -> rule.all().contains(choice))
                .forEach(rule -> users.add(rule.code()));
        return users;
    }

    /** Which questions and rules count a wait from the date or the weeks given to a question. */
    Set<String> ofAnchor(QuestionCode code, Outcome.Anchor.Kind kind) {
        return withCells(cell -> cell.all(Outcome.Defer.class)
                .anyMatch(wait -> wait.from().kind() == kind && code.equals(wait.from().question())));
    }

    Set<String> ofSeason(String code) {
        var users = new TreeSet<String>();
        document.questions().stream()
                .filter(each -> code.equals(each.season()))
                .forEach(each -> users.add(each.code().value()));
        return users;
    }

    Set<String> ofModification(String code) {
        return withCells(cell -> cell.all(Outcome.Modify.class).anyMatch(modify -> modify.changes().contains(code)));
    }

    Set<String> ofLetter(String code) {
        return withCells(cell -> cell.all(Outcome.Clearance.class).anyMatch(letter -> letter.kind().equals(code)));
    }

    private Set<String> withCells(Predicate<Cell> wanted) {
        var users = new TreeSet<String>();
        document.questions().stream()
                .filter(question -> cells(question).anyMatch(wanted))
                .forEach(question -> users.add(question.code().value()));
        document.compounds().stream()
                .filter(rule -> rule.cells().values().stream().anyMatch(wanted))
                .forEach(rule -> users.add(rule.code()));
        return users;
    }

    private static Stream<Cell> cells(Question question) {
        return question.options().stream().flatMap(option -> option.cells().values().stream());
    }

    private static boolean countsFrom(Cell cell, Set<QuestionCode> codes) {
        return cell.all(Outcome.Defer.class)
                .anyMatch(wait -> wait.from().question() != null && codes.contains(wait.from().question()));
    }
}
