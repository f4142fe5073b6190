package dev.stillwater.policy;

import dev.stillwater.kernel.ModalityCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what points at something that is not there, and codes that stand for two things. */
final class ReferenceCheck {

    private final CheckNotes notes;
    private final PolicyDocument document;
    private final Set<ModalityCode> unknownModalities = new HashSet<>();

    private ReferenceCheck(CheckNotes notes) {
        this.notes = notes;
        this.document = notes.document();
    }

    static void run(CheckNotes notes) {
        var check = new ReferenceCheck(notes);
        check.codesTwice();
        notes.document().questions().forEach(check::question);
        notes.document().compounds().forEach(check::compound);
    }

    private void codesTwice() {
        twice(document.questions().stream().map(Question::code).toList())
                .forEach(code -> notes.shape().question(code)
                        .ifPresent(q -> notes.add(Finding.Kind.CODE_TWICE, q, code.value())));
        for (Question question : document.questions()) {
            twice(question.options().stream().map(Option::code).toList())
                    .forEach(code -> notes.add(Finding.Kind.CODE_TWICE, question, code.value()));
        }
        twice(document.seasons().stream().map(Season::code).toList())
                .forEach(code -> notes.add(Finding.about(Finding.Kind.CODE_TWICE, code)));
        twice(document.compounds().stream().map(CompoundRule::code).toList())
                .forEach(code -> notes.document().compound(code)
                        .ifPresent(rule -> notes.add(Finding.Kind.CODE_TWICE, rule, null, code)));
    }

    private static <T> Set<T> twice(List<T> codes) {
        var seen = new HashSet<T>();
        var twice = new HashSet<T>();
        codes.stream().filter(code -> !seen.add(code)).forEach(twice::add);
        return twice;
    }

    private void question(Question question) {
        if (question.after() != null) {
            opener(question, question.after());
        }
        if (question.season() != null && !notes.shape().knowsSeason(question.season())) {
            missing(question, question.season());
        }
        if (question.condition() != null && isMissing(question.condition())) {
            missing(question, question.condition().value());
        }
        question.modalities().stream()
                .filter(this::isNew)
                .forEach(modality -> missing(question, modality.value()));
        for (Option option : question.options()) {
            option.cells().forEach((modality, cell) -> cell(question, option, modality, cell));
        }
    }

    private void opener(Question question, Question.After after) {
        Question opener = notes.shape().question(after.question()).orElse(null);
        if (opener == null) {
            missing(question, after.question().value());
            return;
        }
        after.options().stream()
                .filter(option -> opener.option(option).isEmpty())
                .forEach(option -> missing(question, after.question() + "=" + option));
    }

    private void cell(Question question, Option option, ModalityCode modality, Cell cell) {
        if (isNew(modality)) {
            notes.add(
                    Finding.Kind.MISSING_REFERENCE, question, option, modality, modality.value());
        }
        missingFrom(cell).forEach(about -> notes.add(
                Finding.Kind.MISSING_REFERENCE, question, option, modality, about));
    }

    private void compound(CompoundRule rule) {
        for (Choice choice : rule.all()) {
            if (notes.shape().question(choice.question())
                    .flatMap(question -> question.option(choice.option()))
                    .isEmpty()) {
                notes.add(Finding.Kind.MISSING_REFERENCE, rule, null, choice.toString());
            }
        }
        if (isMissing(rule.condition())) {
            notes.add(Finding.Kind.MISSING_REFERENCE, rule, null, rule.condition().value());
        }
        rule.cells().forEach((modality, cell) -> {
            if (isNew(modality)) {
                notes.add(Finding.Kind.MISSING_REFERENCE, rule, modality, modality.value());
            }
            missingFrom(cell).forEach(about -> notes.add(
                    Finding.Kind.MISSING_REFERENCE, rule, modality, about));
        });
    }

    private List<String> missingFrom(Cell cell) {
        var missing = new ArrayList<String>();
        for (Outcome outcome : cell.outcomes()) {
            switch (outcome) {
                case Outcome.Modify modify -> modify.changes().stream()
                        .filter(change -> !document.modifications().containsKey(change))
                        .forEach(missing::add);
                case Outcome.Clearance letter -> {
                    if (!document.letters().containsKey(letter.kind())) {
                        missing.add(letter.kind());
                    }
                }
                case Outcome.Defer wait -> {
                    if (!hasAnchor(wait.from())) {
                        missing.add(wait.from().text());
                    }
                }
                case Outcome.Proceed _, Outcome.Refuse _ -> {}
            }
        }
        return missing;
    }

    private boolean hasAnchor(Outcome.Anchor anchor) {
        if (anchor.question() == null) {
            return true;
        }
        return notes.shape().question(anchor.question())
                .filter(question -> anchor.kind() == Outcome.Anchor.Kind.DATE
                        ? question.takesDate()
                        : question.takesNumber())
                .isPresent();
    }

    private boolean isMissing(QuestionCode code) {
        return notes.shape().question(code).isEmpty();
    }

    /** One finding for each modality that is not in the library, not one for each cell. */
    private boolean isNew(ModalityCode modality) {
        return !notes.library().contains(modality) && unknownModalities.add(modality);
    }

    private void missing(Question question, String about) {
        notes.add(Finding.Kind.MISSING_REFERENCE, question, about);
    }
}
