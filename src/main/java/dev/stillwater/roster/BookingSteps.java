package dev.stillwater.roster;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.guests.GuestData;
import dev.stillwater.guests.GuestId;
import dev.stillwater.guests.GuestRegister;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.EntityId;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Money;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.kernel.TimeSpan;
import dev.stillwater.kernel.Why;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.locations.RoomId;
import dev.stillwater.menus.BookableItem;
import dev.stillwater.menus.MenuReading;
import dev.stillwater.treatments.BookableVariant;
import dev.stillwater.treatments.Enhancement;
import dev.stillwater.treatments.HeatRule;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.TreatmentLibrary;
import dev.stillwater.treatments.VariantId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The transactions of {@link Booking}: hold, look, decide, store, record, announce. */
@Component
@Transactional
class BookingSteps {

    private final Appointments appointments;
    private final SceneReading scenes;
    private final ResourceLocks locks;
    private final LocationDirectory locations;
    private final TreatmentLibrary treatments;
    private final MenuReading menus;
    private final GuestRegister guests;
    private final ScreeningResults screening;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final ChangeFeed changes;

    BookingSteps(
            Appointments appointments, SceneReading scenes, ResourceLocks locks, LocationDirectory locations,
            TreatmentLibrary treatments, MenuReading menus, GuestRegister guests,
            ScreeningResults screening, CurrentUser currentUser, AuditTrail audit, ChangeFeed changes) {
        this.appointments = appointments;
        this.scenes = scenes;
        this.locks = locks;
        this.locations = locations;
        this.treatments = treatments;
        this.menus = menus;
        this.guests = guests;
        this.screening = screening;
        this.currentUser = currentUser;
        this.audit = audit;
        this.changes = changes;
    }

    AppointmentData book(BookingRequest request, EntityId... resources) {
        currentUser.get().manages().require(request.location());
        LocationData location = locations.get(request.location());
        BookableVariant variant = treatments.variant(request.variant());
        Optional<BookableItem> offer = offer(request.location(), request.variant());
        GuestData guest = guests.get(request.guest());
        List<Enhancement> added = request.enhancements().isEmpty()
                ? List.of()
                : treatments.get(variant.treatment()).enhancements(request.enhancements());
        BookableVariant whole = variant.with(added);
        TimeSpan span = TimeSpan.of(request.start(), Duration.ofMinutes(whole.derived().bookedMinutes(location)));
        locks.hold(resources);
        refuseAll(BookingRules.against(scenes.read(
                location, span, request.therapist(), request.room(), guest, variant, onMenu(offer, request), null)));
        AppointmentEntity entity = entity(request, whole, guest, offer.orElseThrow().priceWith(request.enhancements()));
        entity.enhancements = AppointmentEntity.named(added);
        entity.beyondParts = AppointmentEntity.joined(beyondParts(whole));
        place(entity, location, span, request.therapist(), request.room());
        screening.takeOver(entity);
        appointments.save(entity);
        guests.visits(request.guest(), request.location());
        record("appointment-booked", entity);
        return entity.toData();
    }

    AppointmentData move(
            AppointmentId id, long version, Instant start, TherapistId therapist, RoomId room, EntityId... resources) {
        locks.hold(resources);
        AppointmentEntity entity = open(id, version);
        LocationData location = locations.get(new LocationId(entity.locationId));
        BookableVariant variant = treatments.variant(new VariantId(entity.variantId));
        GuestData guest = guests.get(new GuestId(entity.guestId));
        TimeSpan span = TimeSpan.of(start, entity.span().length());
        refuseAll(BookingRules.against(scenes.read(location, span, therapist, room, guest, variant, OnMenu.YES, id)));
        if (!entity.startsAt.equals(start) && entity.movedFrom == null) {
            entity.movedFrom = entity.startsAt;
        }
        if (start.equals(entity.movedFrom)) {
            entity.movedFrom = null;
        }
        boolean otherDay = !entity.localDay.equals(start.atZone(location.zone()).toLocalDate());
        place(entity, location, span, therapist, room);
        if (otherDay) {
            forgetScreening(entity);
            screening.takeOver(entity);
        }
        appointments.save(entity);
        record("appointment-moved", entity);
        return entity.toData();
    }

    AppointmentData instead(
            AppointmentId id, long version, VariantId variant, Instant start, TherapistId therapist, RoomId room,
            EntityId... resources) {
        locks.hold(resources);
        AppointmentData given = cancel(id, version, CancelReason.SCREENING);
        return book(
                new BookingRequest(given.location(), given.guest(), variant, therapist, room, start, List.of()), resources);
    }

    AppointmentData cancel(AppointmentId id, long version, CancelReason reason) {
        AppointmentEntity entity = open(id, version);
        entity.state = AppointmentState.CANCELLED;
        entity.cancelReason = reason;
        appointments.save(entity);
        record("appointment-cancelled", entity);
        return entity.toData();
    }

    GuestId guestOf(AppointmentId id) {
        return new GuestId(mine(id).guestId);
    }

    private AppointmentEntity open(AppointmentId id, long version) {
        AppointmentEntity entity = mine(id);
        StaleSave.check(version, entity.version == null ? 0 : entity.version);
        if (!entity.state.isOpen()) {
            throw Refusal.because("roster.notOpen");
        }
        return entity;
    }

    private AppointmentEntity mine(AppointmentId id) {
        return appointments.findById(id.value())
                .filter(found -> currentUser.get().manages().covers(new LocationId(found.locationId)))
                .orElseThrow(NotThere::new);
    }

    private List<ModalityCode> beyondParts(BookableVariant whole) {
        return whole.derived().heat()
                ? HeatRule.beyond(whole.parts().stream().map(Part::modality).toList(), true, treatments.modalities())
                : List.of();
    }

    private Optional<BookableItem> offer(LocationId location, VariantId variant) {
        return menus.bookable(location).stream().filter(item -> item.variant().variant().equals(variant)).findFirst();
    }

    private OnMenu onMenu(Optional<BookableItem> offer, BookingRequest request) {
        if (offer.isPresent()) {
            return OnMenu.YES;
        }
        return menus.halted(request.location()).stream()
                .filter(one -> one.variant().equals(request.variant()))
                .findFirst()
                .map(one -> one.superseded() == null ? OnMenu.WITHDRAWN : OnMenu.CHANGED)
                .orElse(OnMenu.NO);
    }

    private AppointmentEntity entity(BookingRequest request, BookableVariant variant, GuestData guest, Money price) {
        AppointmentEntity entity = new AppointmentEntity();
        entity.id = AppointmentId.next().value();
        entity.locationId = request.location().value();
        entity.guestId = request.guest().value();
        entity.guestShort = guest.shortName();
        entity.treatmentId = variant.treatment().value();
        entity.variantId = request.variant().value();
        entity.treatmentName = variant.names().en();
        entity.treatmentNameEs = variant.names().es();
        entity.parts = AppointmentEntity.written(variant.parts());
        entity.handsOnMinutes = variant.derived().handsOnMinutes();
        entity.price = price.amount();
        entity.currency = price.currency().getCurrencyCode();
        entity.state = AppointmentState.BOOKED;
        return entity;
    }

    private void place(AppointmentEntity entity, LocationData location, TimeSpan span, TherapistId therapist, RoomId room) {
        entity.startsAt = span.from();
        entity.endsAt = span.to();
        entity.localDay = span.from().atZone(location.zone()).toLocalDate();
        entity.therapistId = therapist.value();
        entity.roomId = room.value();
        entity.roomName = locations.room(room).name();
    }

    /** A screening is good for its day. */
    private static void forgetScreening(AppointmentEntity entity) {
        entity.screeningId = null;
        entity.headline = null;
        entity.earliest = null;
        entity.changes = null;
        entity.remainingParts = null;
        entity.heldBy = null;
        entity.backTo(AppointmentState.BOOKED);
    }

    private static void refuseAll(List<Why> whys) {
        if (!whys.isEmpty()) {
            throw new Refusal(whys);
        }
    }

    private void record(String action, AppointmentEntity entity) {
        LocationId location = new LocationId(entity.locationId);
        audit.record(AuditRecord.of(AuditArea.ROSTER, action, new AppointmentId(entity.id), entity.treatmentName)
                .at(location)
                .with("starts", entity.startsAt.toString())
                .with("therapist", entity.therapistId.toString())
                .with("room", entity.roomName)
                .with("reason", entity.cancelReason == null ? null : entity.cancelReason.name()));
        changes.publish(Change.of(Booking.TOPIC, entity.id, location));
    }
}
