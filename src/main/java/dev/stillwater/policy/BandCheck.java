package dev.stillwater.policy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds numbers and times that no band takes or that two take, and questions without answers. */
final class BandCheck {

    private final CheckNotes notes;
    private final Question question;

    private BandCheck(CheckNotes notes, Question question) {
        this.notes = notes;
        this.question = question;
    }

    static void run(CheckNotes notes) {
        for (Question question : notes.document().questions()) {
            var check = new BandCheck(notes, question);
            check.answers();
            if (question.takesNumber() || question.takesDate()) {
                check.emptyBands();
                check.gapsAndOverlaps();
            }
        }
    }

    /** Whether any answer stands for the option. */
    static boolean canBeChosen(Question question, Option option) {
        Option.Band band = option.band();
        if (band == null) {
            return true;
        }
        long from = band.from() == null ? BandCuts.lowest(question) : band.from();
        long below = band.below() == null ? Long.MAX_VALUE : band.below();
        return Math.max(from, BandCuts.lowest(question))
                < Math.min(below, BandCuts.end(question));
    }

    private void answers() {
        int plain = question.plainOptions().size();
        int bands = question.bands().size();
        boolean fits =
                question.options().size() <= AnswerReading.MOST_OPTIONS
                        && switch (question.kind()) {
                            case YES_NO -> plain == 2 && bands == 0;
                            case ONE_OF, ANY_OF -> plain >= 2 && bands == 0;
                            case NUMBER -> bands >= 1;
                            case SINCE -> true;
                        };
        if (!fits) {
            notes.add(Finding.Kind.ANSWERS_DO_NOT_FIT, question, question.kind().name());
        }
    }

    private void emptyBands() {
        question.bands().stream()
                .filter(option -> !canBeChosen(question, option))
                .forEach(option -> notes.add(Finding.Kind.BAND_EMPTY, question, option, ""));
    }

    private void gapsAndOverlaps() {
        if (question.bands().isEmpty()) {
            return;
        }
        for (Option.Band piece : BandCuts.together(question, question)) {
            int value = piece.from() == null ? BandCuts.lowest(question) : piece.from();
            List<Option> taking =
                    question.bands().stream()
                            .filter(option -> option.band() != null
                                    && option.band().contains(value))
                            .toList();
            if (taking.isEmpty()) {
                add(Finding.Kind.BAND_GAP, null, value);
            }
            if (taking.size() > 1) {
                add(Finding.Kind.BAND_OVERLAP, taking.getLast(), value);
            }
        }
    }

    private void add(
            Finding.Kind kind, @Nullable Option option, int value) {
        var example = new ArrayList<>(notes.pathTo(question));
        OptionCode code = option == null ? null : option.code();
        example.add(new Finding.Sample(question.code(), code, value));
        notes.add(
                new Finding(kind, question.code(), code, null, null, String.valueOf(value), example));
    }
}
