package dev.stillwater.roster;

import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.EntityId;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.locations.RoomId;
import dev.stillwater.treatments.VariantId;
import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books, moves and cancels appointments at the caller's locations. Each call is one transaction
 * that holds the rows of the therapist, the room and the guest, so that of several at once exactly
 * one succeeds and the others hear why not. A deadlock or a lock that took too long is tried again
 * here and reaches nobody.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class Booking {

    /** The topic under which changed appointments are announced. */
    public static final String TOPIC = "appointments";

    private final BookingSteps steps;
    private final ResourceLocks locks;
    private final StepBack back;

    Booking(BookingSteps steps, ResourceLocks locks, StepBack back) {
        this.steps = steps;
        this.locks = locks;
        this.back = back;
    }

    /**
     * Books.
     *
     * @throws Refusal with every rule that stands against it: {@code roster.therapistBusy}, {@code
     *     roster.roomBusy}, {@code roster.guestBusy}, {@code roster.noShift}, {@code
     *     roster.otherLocation}, {@code therapists.noLicence} and the others of the rules
     */
    @PreAuthorize(Allow.MANAGER)
    public AppointmentData book(BookingRequest request) {
        EntityId[] resources = {request.therapist(), request.room(), request.guest()};
        return again(() -> steps.book(request, resources), resources);
    }

    /**
     * Moves an appointment to another time, therapist or room. A refusal leaves it where it was.
     *
     * @throws Refusal as {@link #book}, or when it is no longer open
     * @throws dev.stillwater.kernel.StaleSave when somebody changed it since it was read
     */
    @PreAuthorize(Allow.MANAGER)
    public AppointmentData move(AppointmentId id, long version, Instant start, TherapistId therapist, RoomId room) {
        GuestId guest = steps.guestOf(id);
        EntityId[] resources = {therapist, room, guest};
        return again(() -> steps.move(id, version, start, therapist, room, resources), resources);
    }

    /**
     * Books something else for the guest of an appointment that screening does not let go ahead, and
     * cancels that: both or neither.
     *
     * @throws Refusal as {@link #book}, or when it is no longer open
     * @throws dev.stillwater.kernel.StaleSave when somebody changed it since it was read
     */
    @PreAuthorize(Allow.MANAGER)
    public AppointmentData instead(
            AppointmentId id, long version, VariantId variant, Instant start, TherapistId therapist, RoomId room) {
        EntityId[] resources = {therapist, room, steps.guestOf(id)};
        return again(() -> steps.instead(id, version, variant, start, therapist, room, resources), resources);
    }

    /**
     * Takes the latest step back: checked in, begun, done or not come. What screening holds by now is held.
     *
     * @throws Refusal when there is no such step, or others have the therapist, the room or the guest since
     * @throws dev.stillwater.kernel.StaleSave when somebody changed it since it was read
     */
    @PreAuthorize(Allow.MANAGER)
    public AppointmentData setBack(AppointmentId id, long version) {
        EntityId[] resources = back.resources(id);
        return again(() -> back.byManager(id, version, resources), resources);
    }

    /**
     * Cancels an appointment; it stays in the list with its reason.
     *
     * @throws Refusal when it is no longer open
     * @throws dev.stillwater.kernel.StaleSave when somebody changed it since it was read
     */
    @PreAuthorize(Allow.MANAGER)
    public AppointmentData cancel(AppointmentId id, long version, CancelReason reason) {
        return again(() -> steps.cancel(id, version, reason));
    }

    private AppointmentData again(Supplier<AppointmentData> attempt, EntityId... resources) {
        return Collisions.again(() -> {
            locks.prepare(resources);
            return attempt.get();
        });
    }
}
