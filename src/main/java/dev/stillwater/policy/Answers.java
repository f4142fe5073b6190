package dev.stillwater.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A guest's answers, at most one to a question, ordered by question whatever order they came in. */
public final class Answers {

    public static final Answers NONE = new Answers(new TreeMap<>());

    private final SortedMap<QuestionCode, Answer> byQuestion;
    /** The same in a row: a decision walks through all of them. */
    private final List<Answer> all;

    private Answers(SortedMap<QuestionCode, Answer> byQuestion) {
        this.byQuestion = byQuestion;
        this.all = List.copyOf(byQuestion.values());
    }

    /** The later of two answers to the same question counts. */
    @JsonCreator
    public static Answers of(Collection<Answer> answers) {
        var byQuestion = new TreeMap<QuestionCode, Answer>();
        answers.forEach(answer -> byQuestion.put(answer.question(), answer));
        return new Answers(byQuestion);
    }

    public static Answers of(Answer... answers) {
        return of(List.of(answers));
    }

    public Optional<Answer> to(QuestionCode question) {
        return Optional.ofNullable(byQuestion.get(question));
    }

    public Answers with(Answer answer) {
        var more = new TreeMap<>(byQuestion);
        more.put(answer.question(), answer);
        return new Answers(more);
    }

    public Answers without(QuestionCode question) {
        return only(answer -> !answer.question().equals(question));
    }

    /** These and the others; where both answer a question, the others' answer counts. */
    public Answers with(Answers others) {
        var more = new TreeMap<>(byQuestion);
        more.putAll(others.byQuestion);
        return new Answers(more);
    }

    public Answers only(Predicate<Answer> kept) {
        return of(byQuestion.values().stream().filter(kept).toList());
    }

    @JsonValue
    public List<Answer> list() {
        return all;
    }

    public boolean isEmpty() {
        return byQuestion.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers answers && byQuestion.equals(answers.byQuestion);
    }

    @Override
    public int hashCode() {
        return byQuestion.hashCode();
    }

    /** How many, never which: answers must not end up in a log. */
    @Override
    public String toString() {
        return "Answers[" + byQuestion.size() + "]";
    }
}
