package dev.stillwater.demo;

import dev.stillwater.kernel.Refusal;
import dev.stillwater.locations.LocationData;
import dev.stillwater.policy.Answer;
import dev.stillwater.policy.Answers;
import dev.stillwater.policy.OptionCode;
import dev.stillwater.policy.Question;
import dev.stillwater.policy.QuestionCode;
import dev.stillwater.policy.QuestionPlan;
import dev.stillwater.roster.AppointmentData;
import dev.stillwater.roster.CheckIn;
import dev.stillwater.roster.RosterReading;
import dev.stillwater.screening.GuestScreening;
import dev.stillwater.screening.ScreeningSheet;
import dev.stillwater.screening.ScreeningVisit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Screens the guests of a day, so that every outcome is there, and closes what is over. For the
 * spa's manager, at the time that is played.
 */
@Component
@Profile("demo")
class DemoScreenings {

    private static final Logger log = LoggerFactory.getLogger(DemoScreenings.class);

    /** Of ten guests most have nothing; the others one concern each. Null is nothing. */
    private static final List<Optional<QuestionCode>> CONCERNS = List.of(
            Optional.empty(), code("S19"), Optional.empty(), code("S29"), Optional.empty(), code("S02"),
            Optional.empty(), code("S34"), code("S25"), code("S08"));

    private final GuestScreening screening;
    private final RosterReading roster;
    private final CheckIn checkIn;

    DemoScreenings(GuestScreening screening, RosterReading roster, CheckIn checkIn) {
        this.screening = screening;
        this.roster = roster;
        this.checkIn = checkIn;
    }

    /**
     * Screens the appointments of a day that begin before an instant, and closes those that are over by then.
     *
     * @param turn where in the list of concerns the day begins, so that days differ
     */
    void screen(LocationData location, LocalDate day, Instant until, int turn) {
        List<AppointmentData> booked = roster.day(location.stored(), day).occupying();
        for (int i = 0; i < booked.size(); i++) {
            AppointmentData one = booked.get(i);
            if (one.span().from().isBefore(until)) {
                Optional<QuestionCode> concern = CONCERNS.get(Math.floorMod(turn + i, CONCERNS.size()));
                Playback.at(one.span().from().minusSeconds(600), () -> screen(one, concern));
                if (one.span().to().isBefore(until)) {
                    Playback.at(one.span().to(), () -> close(one));
                }
            }
        }
    }

    private void screen(AppointmentData one, Optional<QuestionCode> concern) {
        try {
            ScreeningVisit visit = ScreeningVisit.of(one.guest(), one.location(), one.day(), one.modalities());
            ScreeningSheet sheet = screening.begin(visit);
            Answers answers = Answers.NONE;
            QuestionPlan plan = sheet.plan(answers);
            while (!plan.complete()) {
                for (Question question : plan.open()) {
                    answers = answers.with(answer(question, sheet.today(), concern));
                }
                plan = sheet.plan(answers);
            }
            screening.record(visit, sheet.policy(), answers, null);
            AppointmentData screened = roster.get(one.id());
            if (screened.headline() != null && screened.headline().goesAhead()) {
                checkIn.checkIn(one.id(), screened.version());
            }
        } catch (Refusal refused) {
            log.debug("Not screened: {}", refused.getMessage());
        }
    }

    private void close(AppointmentData one) {
        AppointmentData now = roster.get(one.id());
        try {
            switch (now.state()) {
                case CHECKED_IN -> checkIn.done(one.id(), now.version());
                case BOOKED, HELD -> checkIn.noShow(one.id(), now.version());
                case STARTED, DONE, CANCELLED, NO_SHOW -> log.debug("Closed already");
            }
        } catch (Refusal refused) {
            log.debug("Not closed: {}", refused.getMessage());
        }
    }

    private static Answer answer(Question question, LocalDate today, Optional<QuestionCode> concern) {
        boolean yes = concern.isPresent() && concern.get().equals(question.code());
        Optional<OptionCode> chosen = yes
                ? question.plainOptions().stream().map(option -> option.code()).filter(code -> !code.value().equals("no")).findFirst()
                : question.harmless().map(option -> option.code());
        return chosen
                .map(option -> Answer.chosen(question.code(), today, option))
                .orElseGet(() -> question.kind() == Question.Kind.NUMBER
                        ? Answer.number(question.code(), today, 20)
                        : Answer.date(question.code(), today, today));
    }

    private static Optional<QuestionCode> code(String value) {
        return Optional.of(QuestionCode.of(value));
    }
}
