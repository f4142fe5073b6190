package dev.stillwater.screening.ui;

import com.vaadin.flow.i18n.I18NProvider;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.Answer;
import dev.stillwater.policy.Headline;
import dev.stillwater.policy.PolicyDocument;
import dev.stillwater.policy.Question;
import dev.stillwater.policy.QuestionCode;
import dev.stillwater.treatments.Modality;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words in a language that need not be the screen's: the guest's. */
record ReportWords(Locale language, ZoneId zone, List<Modality> modalities) {

    String text(String key, Object... args) {
        return I18NProvider.translate(language, key, args);
    }

    String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language).format(day);
    }

    String time(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language).withZone(zone).format(at);
    }

    String headline(Headline headline, @Nullable LocalDate earliest) {
        return headline == Headline.NOT_BEFORE && earliest != null
                ? text("screening.headline.notBefore", date(earliest))
                : text("screening.headline." + headline.name());
    }

    String names(Collection<ModalityCode> codes) {
        return modalities.stream()
                .filter(modality -> codes.contains(modality.code()))
                .map(modality -> modality.names().in(language.getLanguage()))
                .collect(Collectors.joining(", "));
    }

    String question(PolicyDocument document, QuestionCode code) {
        return document.question(code).map(question -> question.wording().in(language)).orElse(code.value());
    }

    private String when(LocalDate last, Answer.Known known) {
        return switch (known) {
            case TO_THE_DAY -> date(last);
            case TO_THE_MONTH -> DateTimeFormatter.ofPattern(text("words.pattern.month"), language).format(last);
            case TO_THE_YEAR -> String.valueOf(last.getYear());
        };
    }

    /** What was asked and what was said, in one line. */
    String said(PolicyDocument document, Answer answer) {
        return text("screening.card.answer", question(document, answer.question()), answered(document, answer));
    }

    /** What was said. */
    String answered(PolicyDocument document, Answer answer) {
        Optional<Question> question = document.question(answer.question());
        Stream<String> options = answer.options().stream().map(code -> question
                .flatMap(each -> each.option(code))
                .map(option -> option.wording().in(language))
                .orElse(code.value()));
        Stream<String> number = answer.number() == null ? Stream.empty() : Stream.of(String.valueOf(answer.number()));
        Stream<String> day = answer.date() == null ? Stream.empty() : Stream.of(when(answer.date(), answer.known()));
        return Stream.of(options, number, day).flatMap(each -> each).collect(Collectors.joining(", "));
    }
}
