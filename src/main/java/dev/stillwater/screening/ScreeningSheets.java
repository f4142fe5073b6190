package dev.stillwater.screening;

import dev.stillwater.guests.GuestData;
import dev.stillwater.guests.GuestRegister;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.policy.Answer;
import dev.stillwater.policy.Answers;
import dev.stillwater.policy.PolicyEdition;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lays out what a guest is asked by: earlier answers as far as they may be used, letters on file, the day. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class ScreeningSheets {

    /** A consent is good for a year (WAC 246-830-565). */
    private static final Duration CONSENT = Duration.ofDays(365);

    private final EarlierAnswers earlier;
    private final Clearances clearances;
    private final Screenings screenings;
    private final GuestRegister guests;
    private final LocationDirectory locations;
    private final CurrentUser currentUser;
    private final Clock clock;

    ScreeningSheets(
            EarlierAnswers earlier, Clearances clearances, Screenings screenings, GuestRegister guests,
            LocationDirectory locations, CurrentUser currentUser, Clock clock) {
        this.screenings = screenings;
        this.earlier = earlier;
        this.clearances = clearances;
        this.guests = guests;
        this.locations = locations;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * The sheet for a visit to one of the caller's locations.
     *
     * @throws Refusal when the day of the visit is over
     * @throws NotThere when the guest does not visit the caller's locations
     */
    ScreeningSheet of(ScreeningVisit visit, PolicyEdition policy) {
        currentUser.get().manages().require(visit.location());
        GuestData guest = guests.get(visit.guest());
        LocationData location = locations.get(visit.location());
        LocalDate today = LocalDate.ofInstant(clock.instant(), location.zone());
        if (visit.day().isBefore(today)) {
            throw Refusal.because("screening.visit.over", visit.day());
        }
        boolean consented = hasConsented(guest);
        return new ScreeningSheet(
                visit, today, policy, location.jurisdiction(),
                // A consent that was withdrawn or ran out ends the use of what was kept under it.
                consented ? earlier.of(visit.guest(), policy.document()) : Answers.NONE,
                clearances.valid(List.of(visit.guest().value())).stream()
                        .map(ClearanceEntity::toLetter)
                        .toList(),
                consented, isOnRecord(visit, today, policy));
    }

    /** Whether the visit was recorded today by this version, and nothing else of the guest's day since. */
    private boolean isOnRecord(ScreeningVisit visit, LocalDate today, PolicyEdition policy) {
        return screenings.latest(
                        List.of(visit.guest().value()), List.of(visit.day()), false, List.of(visit.location().value()))
                .stream()
                .findFirst()
                .filter(former -> former.takenOn.equals(today))
                .filter(former -> former.policyVersionId.equals(policy.id().value()))
                .filter(former -> former.parts.equals(ScreeningEntity.written(visit.parts())))
                .isPresent();
    }

    /**
     * The sheet that these answers fill: without the earlier ones where everything was asked anew. What is
     * asked only beside earlier answers, such as whether anything has changed, was then rightly not asked.
     *
     * @throws Refusal at a question whose answer does not fit; when questions are still open; when nothing was
     *     answered and the visit is on record already
     */
    static ScreeningSheet filled(ScreeningSheet sheet, Answers given) {
        if (sheet.isRecorded(given)) {
            throw Refusal.because("screening.record.nothingAsked");
        }
        ScreeningSheet anew = sheet.afresh();
        ScreeningSheet used = !sheet.plan(given).complete() && anew.plan(given).complete() ? anew : sheet;
        for (Answer answer : given.list()) {
            if (!answer.givenOn().equals(used.today()) || !used.fits(answer)) {
                throw Refusal.at(answer.question().value(), "screening.answer.misfit");
            }
        }
        if (!used.plan(given).complete()) {
            throw Refusal.because("screening.record.open", used.plan(given).open().size());
        }
        return used;
    }

    private boolean hasConsented(GuestData guest) {
        Instant at = guest.consentAt();
        return guest.consentVersion() != null
                && at != null
                && at.plus(CONSENT).isAfter(clock.instant());
    }
}
