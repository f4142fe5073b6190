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
import dev.stillwater.roster.DayRoster;
import dev.stillwater.roster.RosterReading;
import dev.stillwater.screening.GuestScreening;
import dev.stillwater.screening.ScreeningSheet;
import dev.stillwater.screening.ScreeningVisit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    /** What a therapist's guests of one day say, in turn: most have nothing; the others one concern each. */
    private static final List<Optional<QuestionCode>> CONCERNS = List.of(
            Optional.empty(), code("S29"), code("S34"), Optional.empty(), Optional.empty(), code("S02"), Optional.empty(),
            code("S19"), Optional.empty(), Optional.empty(), code("S08"), Optional.empty(), code("S25"), Optional.empty());

    /** How far the next therapist's guests begin in that list. */
    private static final int TURN = 3;

    /** Guests who come later today and were asked this morning: two of three. */
    private static final int LEFT_TO_ASK = 3;

    private final GuestScreening screening;
    private final RosterReading roster;
    private final CheckIn checkIn;

    DemoScreenings(GuestScreening screening, RosterReading roster, CheckIn checkIn) {
        this.screening = screening;
        this.roster = roster;
        this.checkIn = checkIn;
    }

    /**
     * Screens those of a day's guests who have come by now, and of the others most, and closes what is over. What
     * was screened or closed before stays as it is.
     */
    void screen(LocationData location, LocalDate day, Instant now) {
        DayRoster shown = roster.day(location.stored(), day);
        String first = Worker.withAccountAt(location.code());
        Map<String, List<AppointmentData>> booked = shown.occupying().stream().collect(Collectors.groupingBy(
                one -> shown.therapist(one.therapist()),
                () -> new TreeMap<>(Comparator.comparing((String name) -> !name.equals(first)).thenComparing(name -> name)),
                Collectors.toList()));
        int therapist = 0;
        for (List<AppointmentData> own : booked.values()) {
            for (int i = 0; i < own.size(); i++) {
                AppointmentData one = own.get(i);
                boolean come = one.span().from().isBefore(now);
                if (!one.isScreened() && (come || (therapist + i) % LEFT_TO_ASK != 0)) {
                    Optional<QuestionCode> concern = CONCERNS.get((TURN * therapist + i) % CONCERNS.size());
                    Playback.at(come ? one.span().from().minusSeconds(600) : now, () -> screen(one, concern, come));
                }
                if (one.span().to().isBefore(now)) {
                    Playback.at(one.span().to(), () -> close(one));
                }
            }
            therapist++;
        }
    }

    private void screen(AppointmentData one, Optional<QuestionCode> concern, boolean come) {
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
            if (come && screened.headline() != null && screened.headline().goesAhead()) {
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
