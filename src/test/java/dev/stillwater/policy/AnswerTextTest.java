package dev.stillwater.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

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
