package dev.stillwater.policy.ui;

import dev.stillwater.policy.Choice;
import dev.stillwater.policy.Option;
import dev.stillwater.policy.PolicyDocument;
import dev.stillwater.policy.Question;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A line of the matrix: a question, or one of its options below it. */
record MatrixRow(Question question, @Nullable Option option) {

    /** A question with its options; "no" is left out where it means nothing. */
    static List<MatrixRow> of(PolicyDocument document) {
        return document.questions().stream()
                .flatMap(question -> Stream.concat(
                        Stream.of(new MatrixRow(question, null)),
                        question.options().stream()
                                .filter(option -> option.concern() || !option.cells().isEmpty())
                                .map(option -> new MatrixRow(question, option))))
                .toList();
    }

    Choice choice() {
        if (option == null) {
            throw new IllegalStateException("A question is no row of cells");
        }
        return new Choice(question.code(), option.code());
    }

    boolean matches(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || question.code().value().toLowerCase(Locale.ROOT).contains(wanted)
                || contains(PolicyWords.of(question.wording()), wanted)
                || question.options().stream()
                        .anyMatch(each -> contains(PolicyWords.of(each.wording()), wanted));
    }

    private static boolean contains(String text, String wanted) {
        return text.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
