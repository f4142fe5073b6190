package dev.stillwater.screening;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.guests.GuestData;
import dev.stillwater.guests.GuestId;
import dev.stillwater.guests.GuestRegister;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.policy.Answer;
import dev.stillwater.policy.Answers;
import dev.stillwater.policy.Decision;
import dev.stillwater.policy.PolicyJson;
import dev.stillwater.policy.PolicyEdition;
import dev.stillwater.policy.PolicyReading;
import dev.stillwater.policy.PolicyShelf;
import dev.stillwater.policy.PolicyVersionId;
import dev.stillwater.policy.QuestionPlan;
import dev.stillwater.treatments.Modality;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks guests, decides, and records what was decided. A manager screens the guests who visit his
 * locations. Answers are kept encrypted, and only of guests who agreed to that.
 */
@Service
@Transactional
public class GuestScreening {

    /** The topic under which screenings and letters are announced; the subject is the guest. */
    public static final String TOPIC = "screenings";

    /** A consent is good for a year (WAC 246-830-565). */
    private static final Duration CONSENT = Duration.ofDays(365);

    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 200;

    private final Screenings screenings;
    private final AnswerVault vault;
    private final EarlierAnswers earlier;
    private final Clearances clearances;
    private final Holds holds;
    private final PolicyReading policies;
    private final PolicyShelf shelf;
    private final GuestRegister guests;
    private final LocationDirectory locations;
    private final AuditTrail audit;
    private final ChangeFeed changes;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;

    GuestScreening(
            Screenings screenings, AnswerVault vault, EarlierAnswers earlier, Clearances clearances,
            Holds holds, PolicyReading policies, PolicyShelf shelf, GuestRegister guests, LocationDirectory locations, AuditTrail audit,
            ChangeFeed changes, ApplicationEventPublisher events, CurrentUser currentUser, Clock clock) {
        this.screenings = screenings;
        this.vault = vault;
        this.earlier = earlier;
        this.clearances = clearances;
        this.holds = holds;
        this.policies = policies;
        this.shelf = shelf;
        this.guests = guests;
        this.locations = locations;
        this.audit = audit;
        this.changes = changes;
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Begins to screen a guest, by the version of the policy in force now.
     *
     * @throws Refusal when the day of the visit is over
     * @throws NotThere when the guest does not visit the caller's locations
     */
    @PreAuthorize(Allow.MANAGER)
    public ScreeningSheet begin(ScreeningVisit visit) {
        ScreeningSheet sheet = sheet(visit, shelf.inForce());
        if (!sheet.plan(Answers.NONE).known().isEmpty()) {
            record("answers-used-again", visit.guest().value(), visit.location(), Map.of());
        }
        return sheet;
    }

    /**
     * Records what was answered and what follows.
     *
     * @param policy the version that the guest was asked by
     * @param consent the version of the consent text that the guest agreed to just now; else null
     * @throws Refusal when a question is still open, an answer does not fit, the day is over, or
     *     another version of the policy is in force by now; begin again with the same answers then,
     *     and only what is new is asked
     */
    @PreAuthorize(Allow.MANAGER)
    public ScreeningData record(
            ScreeningVisit visit, PolicyVersionId policy, Answers given, @Nullable String consent) {
        currentUser.get().manages().require(visit.location());
        if (consent != null) {
            guests.consent(visit.guest(), consent);
        }
        PolicyEdition inForce = shelf.inForce();
        ScreeningSheet sheet = sufficient(sheet(visit, inForce), given);
        if (!inForce.id().equals(policy)) {
            throw Refusal.because("screening.record.newPolicy", inForce.number());
        }
        checkGiven(sheet, given);
        QuestionPlan plan = sheet.plan(given);
        if (!plan.complete()) {
            throw Refusal.because("screening.record.open", plan.open().size());
        }
        ScreeningEntity stored = stored(sheet, given);
        if (sheet.consented()) {
            vault.keep(stored.id, stored.guestId, stored.takenAt, plan.answers());
        }
        record(
                "screening-recorded", stored.id, visit.location(),
                Map.of("policy", inForce.number(), "parts", stored.parts));
        events.publishEvent(
                new ScreeningRecorded(
                        new ScreeningId(stored.id), visit.guest(), visit.location(), visit.day()));
        return data(stored);
    }

    /**
     * Without the earlier answers where everything was asked anew: what is asked only beside earlier
     * answers, such as whether anything has changed, was then rightly not asked.
     */
    private static ScreeningSheet sufficient(ScreeningSheet sheet, Answers given) {
        ScreeningSheet anew = sheet.afresh();
        return !sheet.plan(given).complete() && anew.plan(given).complete() ? anew : sheet;
    }

    private static void checkGiven(ScreeningSheet sheet, Answers given) {
        for (Answer answer : given.list()) {
            if (!answer.givenOn().equals(sheet.today()) || !sheet.fits(answer)) {
                throw Refusal.at(answer.question().value(), "screening.answer.misfit");
            }
        }
    }

    private ScreeningSheet sheet(ScreeningVisit visit, PolicyEdition policy) {
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
                consented);
    }

    private boolean hasConsented(GuestData guest) {
        Instant at = guest.consentAt();
        return guest.consentVersion() != null
                && at != null
                && at.plus(CONSENT).isAfter(clock.instant());
    }

    private ScreeningEntity stored(ScreeningSheet sheet, Answers given) {
        Decision decision = sheet.decide(given);
        ScreeningVisit visit = sheet.visit();
        ScreeningEntity entity = new ScreeningEntity();
        entity.stored = false;
        entity.id = ScreeningId.next().value();
        entity.guestId = visit.guest().value();
        entity.locationId = visit.location().value();
        entity.visitDay = visit.day();
        entity.takenOn = sheet.today();
        entity.policyVersionId = sheet.policy().value();
        entity.parts = ScreeningEntity.written(visit.parts());
        entity.headline = decision.headline();
        entity.earliest = decision.earliest();
        entity.decision = PolicyJson.write(decision);
        entity.alone = ScreeningEntity.writtenAlone(sheet.alone(policies.modalities().stream().map(Modality::code).toList(), given));
        entity.takenById = currentUser.get().id().value();
        entity.takenBy = currentUser.get().name();
        entity.takenAt = clock.instant();
        changes.publish(Change.of(TOPIC, entity.guestId, visit.location()));
        return screenings.save(entity);
    }

    /** The screenings of a guest at the caller's locations, newest first. */
    @PreAuthorize(Allow.MANAGER)
    @Transactional(readOnly = true)
    public List<ScreeningRow> history(GuestId guest, Pageable page) {
        guests.get(guest);
        return screenings.ofGuest(guest.value(), currentUser.get().manages().ids(), page).stream()
                .map(line -> line.row(shelf.edition(line.policyVersion()).number()))
                .toList();
    }

    /**
     * A screening as it was recorded.
     *
     * @throws NotThere for an id that no screening at the caller's locations has
     */
    @PreAuthorize(Allow.MANAGER)
    @Transactional(readOnly = true)
    public ScreeningData get(ScreeningId id) {
        return data(mine(id));
    }

    /**
     * What the guest answered. The look is written to the trail.
     *
     * @param reason why somebody has to see it, in a few words
     * @throws Refusal at the field reason when none is given; when no answers were kept
     */
    @PreAuthorize(Allow.MANAGER)
    public Answers answers(ScreeningId id, String reason) {
        String why = reason.strip();
        if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON) {
            throw Refusal.at("reason", "screening.answers.reason", SHORTEST_REASON, LONGEST_REASON);
        }
        ScreeningEntity screening = mine(id);
        Answers answers =
                vault.of(screening.id)
                        .orElseThrow(() -> Refusal.because("screening.answers.notKept"));
        record(
                "answers-read", screening.id, new LocationId(screening.locationId),
                Map.of("reason", why));
        return answers;
    }

    private ScreeningEntity mine(ScreeningId id) {
        return screenings
                .findById(id.value())
                .filter(found -> currentUser.get().manages().covers(new LocationId(found.locationId)))
                .orElseThrow(NotThere::new);
    }

    private ScreeningData data(ScreeningEntity screening) {
        List<StaffHold> holding = HoldRules.on(
                screening.visitDay,
                holds.between(List.of(screening.guestId), screening.visitDay, screening.visitDay).stream()
                        .map(HoldEntity::toData)
                        .toList());
        PolicyEdition policy = shelf.edition(screening.policyVersionId);
        return new ScreeningData(
                new ScreeningId(screening.id), new GuestId(screening.guestId),
                new LocationId(screening.locationId), screening.takenOn, screening.decision(),
                holding.isEmpty() ? screening.aloneByCode() : new TreeMap<>(), holding,
                policy.number(), policy.document(), screening.takenBy, screening.takenAt);
    }

    private void record(
            String action, UUID subject, LocationId location, Map<String, Object> fields) {
        audit.record(
                new AuditRecord(AuditArea.SCREENING, action, subject, null, location, fields));
    }
}
