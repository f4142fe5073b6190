package dev.stillwater.policy;

/** One option of one question: a chosen answer, a row of the matrix, a member of a compound rule. */
public record Choice(QuestionCode question, OptionCode option) implements Comparable<Choice> {

    public static Choice of(String question, String option) {
        return new Choice(QuestionCode.of(question), OptionCode.of(option));
    }

    @Override
    public int compareTo(Choice other) {
        int byQuestion = question.compareTo(other.question);
        return byQuestion != 0 ? byQuestion : option.compareTo(other.option);
    }

    @Override
    public String toString() {
        return question + "=" + option;
    }
}
