package dev.stillwater.roster;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import dev.stillwater.therapists.Assignment;
import dev.stillwater.therapists.TherapistDirectory;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** What every change of leave that was asked for leaves behind: the row, a line in the trail, word to the screens. */
@Component
class LeaveSteps {

    private final LeaveRequests requests;
    private final TherapistDirectory therapists;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final ChangeFeed changes;
    private final Clock clock;

    LeaveSteps(
            LeaveRequests requests, TherapistDirectory therapists, CurrentUser currentUser, AuditTrail audit,
            ChangeFeed changes, Clock clock) {
        this.requests = requests;
        this.therapists = therapists;
        this.currentUser = currentUser;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /** The note and the reason are free text, and stay out of the trail. */
    void store(String action, LocationId at, LeaveRequestEntity request, String name) {
        requests.save(request);
        audit.record(AuditRecord.of(AuditArea.ROSTER, action, new LeaveRequestId(request.id), name)
                .at(at)
                .with("kind", request.kind.name())
                .with("starts", request.firstDay.toString())
                .with("ends", request.lastDay.toString()));
        TherapistId therapist = new TherapistId(request.therapistId);
        List<LocationId> told = therapists.file(therapist).assignments().stream().map(Assignment::location).distinct().toList();
        told.forEach(place -> changes.publish(Change.of(OwnLeave.TOPIC, therapist.value(), place)));
    }

    void decide(LeaveRequestEntity request, LeaveState decision) {
        request.decide(decision, currentUser.get().name(), clock.instant());
    }

    /** What was granted as this absence is no longer so; does nothing for an absence that nobody asked for. */
    void revoke(LocationId at, AbsenceId absence, String name) {
        requests.findByAbsenceId(absence.value()).ifPresent(request -> {
            decide(request, LeaveState.REVOKED);
            request.absenceId = null;
            store("leave-revoked", at, request, name);
        });
    }
}
