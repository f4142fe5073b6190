package dev.stillwater.policy;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds texts that are missing: in English, which every guest falls back to, and in the other languages that
 * the policy speaks elsewhere.
 */
final class WordsCheck {

    private static final String ENGLISH = "en";

    private final CheckNotes notes;
    private final Set<String> languages = new TreeSet<>();

    private WordsCheck(CheckNotes notes) {
        this.notes = notes;
        texts(notes.document()).forEach(wording -> wording.texts().forEach((language, text) -> {
            if (!text.isBlank()) {
                languages.add(language);
            }
        }));
        languages.remove(ENGLISH);
    }

    static void run(CheckNotes notes) {
        var check = new WordsCheck(notes);
        PolicyDocument document = notes.document();
        document.questions().forEach(check::question);
        document.compounds().forEach(check::rule);
        document.seasons().forEach(season -> check.other(season.code(), season.wording()));
        document.modifications().forEach(check::other);
        document.letters().forEach((code, letter) -> check.other(code, letter.wording()));
    }

    private static Stream<Wording> texts(PolicyDocument document) {
        return Stream.of(
                        document.questions().stream().map(Question::wording),
                        document.questions().stream().flatMap(each -> each.options().stream()).map(Option::wording),
                        document.modifications().values().stream(),
                        document.letters().values().stream().map(PolicyDocument.LetterKind::wording))
                .flatMap(each -> each);
    }

    private void question(Question question) {
        text(question, null, question.wording());
        text(question, null, question.detail());
        question.options().forEach(option -> {
            text(question, option, option.wording());
            text(question, option, option.advice());
        });
    }

    private void text(Question question, @Nullable Option option, @Nullable Wording wording) {
        if (wording == null) {
            return;
        }
        if (isMissing(wording, ENGLISH)) {
            add(Finding.Kind.WORDING_MISSING, question, option, "");
        }
        languages.stream()
                .filter(language -> isMissing(wording, language))
                .forEach(language -> add(Finding.Kind.TRANSLATION_MISSING, question, option, language));
    }

    private void rule(CompoundRule rule) {
        if (isMissing(rule.wording(), ENGLISH)) {
            notes.add(Finding.Kind.WORDING_MISSING, rule, null, "");
        }
        languages.stream()
                .filter(language -> isMissing(rule.wording(), language))
                .forEach(language -> notes.add(Finding.Kind.TRANSLATION_MISSING, rule, null, language));
    }

    private void add(Finding.Kind kind, Question question, @Nullable Option option, String about) {
        if (option == null) {
            notes.add(kind, question, about);
        } else {
            notes.add(kind, question, option, about);
        }
    }

    private void other(String code, Wording wording) {
        if (isMissing(wording, ENGLISH)) {
            notes.add(Finding.about(Finding.Kind.WORDING_MISSING, code));
        }
        languages.stream()
                .filter(language -> isMissing(wording, language))
                .forEach(language ->
                        notes.add(Finding.about(Finding.Kind.TRANSLATION_MISSING, code + " (" + language + ")")));
    }

    private static boolean isMissing(Wording wording, String language) {
        return wording.texts().getOrDefault(language, "").isBlank();
    }
}
