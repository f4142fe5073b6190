package dev.stillwater.policy.ui;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.Choice;
import dev.stillwater.policy.CompoundRule;
import dev.stillwater.policy.OptionCode;
import dev.stillwater.policy.PolicyDocument;
import dev.stillwater.policy.Question;
import dev.stillwater.policy.QuestionCode;
import dev.stillwater.policy.Season;
import dev.stillwater.policy.Validity;
import dev.stillwater.uikit.Words;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** When and for what a question is asked, in words. */
final class QuestionWords {

    private QuestionWords() {}

    static String question(PolicyDocument document, QuestionCode code) {
        return document.question(code)
                .map(question -> code + " " + PolicyWords.of(question.wording()))
                .orElse(code.value());
    }

    static String option(PolicyDocument document, QuestionCode code, OptionCode option) {
        return document.question(code)
                .flatMap(question -> question.option(option))
                .map(found -> PolicyWords.of(found.wording()))
                .orElse(option.value());
    }

    static String choice(PolicyDocument document, Choice choice) {
        String asked = question(document, choice.question());
        return asked
                + (asked.endsWith("?") ? " " : ": ")
                + option(document, choice.question(), choice.option());
    }

    /** One line: how often, when, for what, after what. */
    static String when(
            PolicyDocument document, Question question, Map<ModalityCode, String> names) {
        var words = new ArrayList<String>();
        words.add(validity(question.validity()));
        if (question.moment() == Question.Moment.BOOKING) {
            words.add(Words.text("screening.when.booking"));
        }
        if (question.season() != null) {
            words.add(document.season(question.season())
                    .map(QuestionWords::season)
                    .orElse(question.season()));
        }
        if (!question.modalities().isEmpty()) {
            words.add(Words.text(
                    "screening.when.only", PolicyWords.names(names, question.modalities())));
        }
        Question.After after = question.after();
        if (after != null) {
            List<String> openers =
                    after.options().stream()
                            .map(option -> option(document, after.question(), option))
                            .toList();
            words.add(Words.text("screening.when.after", after.question().value(), openers));
        }
        long opens =
                document.questions().stream()
                        .filter(other -> other.after() != null
                                && other.after().question().equals(question.code()))
                        .count();
        if (opens > 0) {
            words.add(Words.text("screening.when.opens", opens));
        }
        return String.join(", ", words);
    }

    static String validity(Validity validity) {
        return validity.span() == Validity.Span.DAYS
                ? Words.text("screening.validity.days", validity.days())
                : Words.of("screening.validity", validity.span());
    }

    /** "Cold and flu season (1 Oct to 31 Mar, CA, GB, US)". */
    static String season(Season season) {
        DateTimeFormatter form =
                DateTimeFormatter.ofPattern(Words.text("screening.season.day"), Words.locale());
        List<String> dates =
                season.dates().stream()
                        .map(span -> Words.text(
                                "screening.season.dates", form.format(span.from()),
                                form.format(span.to()),
                                String.join(
                                        ", ",
                                        span.places().stream().map(Object::toString).toList())))
                        .toList();
        return PolicyWords.of(season.wording()) + " (" + String.join("; ", dates) + ")";
    }

    /** "S15: Yes and S18: Yes, not controlled". */
    static String together(PolicyDocument document, CompoundRule rule) {
        return Words.text("policy.rule.when", rule.all().stream()
                .map(choice -> choice.question() + ": " + option(document, choice.question(), choice.option()))
                .toList());
    }

    /** What stands before the outcomes of a compound rule. */
    static String allTogether() {
        return Words.text("policy.rule.together");
    }

    /** The days of a season, each with its places by name. */
    static String dates(Season season, Map<JurisdictionCode, String> places) {
        DateTimeFormatter form =
                DateTimeFormatter.ofPattern(Words.text("screening.season.day"), Words.locale());
        return season.dates().stream()
                .map(span -> Words.text(
                        "screening.season.dates", form.format(span.from()), form.format(span.to()),
                        span.places().isEmpty()
                                ? Words.text("policy.season.everywhere")
                                : Words.list(span.places().stream()
                                        .map(place -> SeasonDialog.name(place, places)).toList())))
                .collect(Collectors.joining("; "));
    }
}
