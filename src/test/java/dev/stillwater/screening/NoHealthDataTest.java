package dev.stillwater.screening;

import static dev.stillwater.policy.TestPolicies.SWEDISH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.policy.Answer;
import dev.stillwater.policy.Answers;
import dev.stillwater.policy.Headline;
import dev.stillwater.policy.Option;
import dev.stillwater.policy.Question;
import dev.stillwater.policy.QuestionCode;
import dev.stillwater.policy.QuestionPlan;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.World;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a guest says about health is nowhere but under its key. */
@PortalTest
@Tag("database")
@ExtendWith(OutputCaptureExtension.class)
class NoHealthDataTest {

    /** Any clot, ever: nobody else in the tests is asked for a letter about it. */
    private static final QuestionCode CLOT = QuestionCode.of("S14");

    @Autowired GuestScreening screening;
    @Autowired ClearanceDesk letters;
    @Autowired ScreeningHolds holds;
    @Autowired LegalHolds legalHolds;
    @Autowired GuestPrivacy privacy;
    @Autowired JdbcClient jdbc;
    @Autowired World world;
    @Autowired As as;

    @Test
    void nothing_of_an_answer_is_in_logs_trail_feed_or_the_stored_answers_themselves(CapturedOutput log) {
        LocationId here = world.aLocation().stored();
        GuestId guest = world.aGuest(here);
        ScreeningVisit visit = ScreeningVisit.of(guest, here, World.TODAY, List.of(SWEDISH));
        ScreeningSheet sheet = as.manager(here, () -> screening.begin(visit));
        ScreeningData data = as.manager(here, () ->
                screening.record(visit, sheet.policy(), withAClot(sheet), "2026-11"));
        assertThat(data.decision().reasons()).anyMatch(reason -> reason.rule().startsWith("S14"));
        as.manager(here, () -> screening.answers(data.id(), "asked by the guest"));
        as.manager(here, () -> letters.add(new NewClearance(
                guest, here, CLOT, new TreeSet<>(List.of(SWEDISH)), "Dr Wells", World.TODAY, World.TODAY.plusDays(3))));
        as.manager(here, () -> holds.tighten(
                data.id(), new NewHold(Headline.REFUSED, null, HoldReason.SAYS_MORE, "spoke of a blood clot")));
        LegalHold legal = as.manager(here, () -> legalHolds.set(guest, here, LegalHoldReason.INCIDENT, "A-17"));
        GuestReport report = as.manager(here, () -> privacy.report(guest, IdentityProof.IN_PERSON));
        assertThat(report.holds().getFirst().note()).contains("clot");
        as.manager(here, () -> privacy.erase(guest));
        as.manager(here, () -> legalHolds.lift(legal.id(), legal.version()));
        as.manager(here, () -> privacy.erase(guest));

        assertThat(log.getAll()).doesNotContain("S14").doesNotContainIgnoringCase("blood clot");
        List<String> trail = jdbc.sql("select concat(coalesce(subject_name, ''), ' ', fields) from audit_entry"
                        + " where location_id = ? or subject_id in (?, ?)")
                .params(bytes(here.value()), bytes(guest.value()), bytes(data.id().value()))
                .query(String.class).list();
        assertThat(trail).isNotEmpty().noneMatch(line -> line.contains("S14") || line.contains("clot") || line.contains("SAYS_MORE"));
        List<String> feed = jdbc.sql("select topic from change_feed").query(String.class).list();
        assertThat(feed).isNotEmpty().noneMatch(line -> line.contains("S14"));
        List<String> figures = jdbc.sql("select subject from outcome_figure where number < 5 and number > 0").query(String.class).list();
        assertThat(figures).isEmpty();
        byte[] stored = jdbc.sql("select content from screening_answers where screening_id = ?")
                .param(bytes(data.id().value())).query((row, _) -> row.getBytes(1)).single();
        assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("S14");
    }

    private static Answers withAClot(ScreeningSheet sheet) {
        Answers answers = Answers.NONE;
        QuestionPlan plan = sheet.plan(answers);
        while (!plan.complete()) {
            Question next = plan.open().getFirst();
            var concern = next.plainOptions().stream().filter(Option::concern).findFirst();
            boolean clot = next.code().value().startsWith(CLOT.value());
            if (clot && next.kind() == Question.Kind.SINCE) {
                answers = answers.with(Answer.date(next.code(), sheet.today(), sheet.today().minusDays(20)));
            } else if (clot && concern.isPresent()) {
                answers = answers.with(Answer.chosen(next.code(), sheet.today(), concern.get().code()));
            } else {
                answers = answers.with(
                        Answer.chosen(next.code(), sheet.today(), next.harmless().orElseThrow().code()));
            }
            plan = sheet.plan(answers);
        }
        return answers;
    }

    private static byte[] bytes(java.util.UUID id) {
        return java.nio.ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
    }
}
