package dev.stillwater.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The short form in which answers are kept. */
class AnswerTextTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 17);

    @Provide
    Arbitrary<Answers> answers() {
        Arbitrary<QuestionCode> question = Arbitraries.of("A", "S1", "S22", "Z-9", "LONG-CODE-OF-A-CHAIN")
                .map(QuestionCode::of);
        Arbitrary<List<OptionCode>> options =
                Arbitraries.of("yes", "no", "0", "under-13", "left-arm").map(OptionCode::of).list().ofMaxSize(4);
        Arbitrary<LocalDate> day = Arbitraries.integers().between(-900_000, 3_000_000).map(LocalDate::ofEpochDay);
        Arbitrary<Integer> number = Arbitraries.integers().injectNull(0.5);
        Arbitrary<LocalDate> givenOn = Arbitraries.integers().between(0, 3).map(DAY::minusDays);
        return Combinators.combine(question, options, number, day.injectNull(0.5), givenOn)
                .as((code, chosen, count, date, said) ->
                        new Answer(code, new TreeSet<>(chosen), count, date, said))
                .list()
                .ofMaxSize(6)
                .map(Answers::of);
    }

    @Property
    void whatever_was_said_reads_back(@ForAll("answers") Answers answers) {
        assertThat(new AnswerText().read(AnswerText.write(answers))).isEqualTo(answers);
    }

    @Property
    void what_was_kept_in_the_former_form_reads_back(@ForAll("answers") Answers answers) {
        assertThat(new AnswerText().read(PolicyJson.write(answers))).isEqualTo(answers);
    }

    @Property
    void a_reader_mixes_nothing_up(@ForAll("answers") Answers some, @ForAll("answers") Answers others) {
        var reader = new AnswerText();
        assertThat(List.of(reader.read(AnswerText.write(some)), reader.read(AnswerText.write(others)),
                        reader.read(AnswerText.write(some))))
                .containsExactly(some, others, some);
    }

    @Example
    void a_day_stands_once_before_what_was_said_on_it() {
        Answers answers = Answers.of(
                Answer.chosen(QuestionCode.of("S1"), DAY, OptionCode.of("no")),
                Answer.chosen(QuestionCode.of("S4"), DAY, OptionCode.of("right"), OptionCode.of("left")),
                Answer.number(QuestionCode.of("S5"), DAY.minusDays(1), 14),
                Answer.date(QuestionCode.of("S6"), DAY.minusDays(1), DAY.minusDays(40)));

        assertThat(AnswerText.write(answers))
                .isEqualTo("2026-11-17 S1:no S4:left,right 2026-11-16 S5#14 S6@2026-10-08");
    }

    @Property
    void what_is_known_to_the_month_or_year_reads_back(@ForAll @IntRange(min = 1, max = 119) int months, @ForAll boolean year) {
        YearMonth about = YearMonth.from(DAY).minusMonths(months - 1);
        Answer answer = year
                ? Answer.about(QuestionCode.of("S14"), DAY, Year.of(about.getYear()))
                : Answer.about(QuestionCode.of("S14"), DAY, about);
        assertThat(new AnswerText().read(AnswerText.write(Answers.of(answer)))).isEqualTo(Answers.of(answer));
        assertThat(answer.date()).isBeforeOrEqualTo(DAY);
    }

    @Example
    void of_a_month_only_the_month_is_written() {
        assertThat(AnswerText.write(Answers.of(
                        Answer.about(QuestionCode.of("S14"), DAY, YearMonth.of(2026, 9)),
                        Answer.about(QuestionCode.of("S15"), DAY, Year.of(2019)))))
                .isEqualTo("2026-11-17 S14@2026-09 S15@2019");
    }

    @Example
    void what_is_damaged_is_refused_and_not_repeated() {
        for (String odd : List.of("S1:no", "2026-11-17 S1:", "2026-11-17  S1:no", "2026-13-17 S1:no", "2026-11-17 S1#x",
                "2026-11-17 S1@soon", "2026-11-17 S1:no,", "\u0000")) {
            assertThatThrownBy(() -> new AnswerText().read(odd)).as(odd)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("S1");
        }
    }
}
