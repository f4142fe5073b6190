package dev.stillwater.testing;

import dev.stillwater.policy.Answer;
import dev.stillwater.policy.Answers;
import dev.stillwater.policy.OptionCode;
import dev.stillwater.policy.Question;
import dev.stillwater.policy.QuestionCode;
import dev.stillwater.policy.QuestionPlan;
import dev.stillwater.screening.ScreeningSheet;
import java.util.Arrays;

/** What a guest says when asked: everything harmless, save for what is given. */
public final class GuestAnswers {

    private GuestAnswers() {}

    /** @param given for example {@code S02:yes S31:aneurysm}; blank for nothing but harmless answers */
    public static Answers to(ScreeningSheet sheet, String given) {
        Answers answers = Answers.NONE;
        for (String one : Arrays.stream(given.split("\\s+")).filter(text -> !text.isBlank()).toList()) {
            String[] pair = one.split(":");
            answers = answers.with(Answer.chosen(QuestionCode.of(pair[0]), sheet.today(), OptionCode.of(pair[1])));
        }
        QuestionPlan plan = sheet.plan(answers);
        while (!plan.complete()) {
            Question next = plan.open().getFirst();
            answers = answers.with(next.harmless()
                    .map(no -> Answer.chosen(next.code(), sheet.today(), no.code()))
                    .orElseGet(() -> Answer.date(next.code(), sheet.today(), sheet.today())));
            plan = sheet.plan(answers);
        }
        return answers;
    }
}
