package dev.stillwater.roster;

import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Money;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.kernel.TimeSpan;
import dev.stillwater.locations.RoomId;
import dev.stillwater.policy.Headline;
import dev.stillwater.treatments.Enhancement;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.VariantId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A stored appointment. Lists of codes are kept with commas between. */
@Entity
@Table(name = "appointment")
@SuppressWarnings("NullAway.Init")
class AppointmentEntity {

    @Id UUID id;
    @Version @Nullable Long version;
    UUID locationId;
    UUID guestId;
    String guestShort;
    UUID therapistId;
    UUID roomId;
    String roomName;
    UUID treatmentId;
    UUID variantId;
    String treatmentName;
    String treatmentNameEs;
    String parts;
    int handsOnMinutes;
    Instant startsAt;
    Instant endsAt;
    LocalDate localDay;
    BigDecimal price;
    String currency;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    AppointmentState state;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Nullable CancelReason cancelReason;
    @Nullable UUID screeningId;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Nullable Headline headline;
    @Nullable LocalDate earliest;
    @Nullable String changes;
    @Nullable String remainingParts;
    @Nullable String heldBy;
    @Nullable String enhancements;
    @Nullable String beyondParts;
    boolean askedAhead;
    @Nullable Instant movedFrom;
    @Nullable Instant checkedInAt;
    @Nullable Instant startedAt;
    @Nullable Instant closedAt;

    static String written(List<Part> parts) {
        return parts.stream().map(part -> part.modality() + ":" + part.minutes()).collect(Collectors.joining(","));
    }

    static String joined(Collection<?> codes) {
        return codes.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    /** Names as English/Spanish with a bar between: neither can stand in a name. */
    static @Nullable String named(List<Enhancement> added) {
        return added.isEmpty()
                ? null
                : added.stream().map(one -> one.name().strip() + "/" + one.nameEs().strip()).collect(Collectors.joining("|"));
    }

    List<LocalText> enhancementNames() {
        return enhancements == null
                ? List.of()
                : Arrays.stream(enhancements.split("\\|"))
                        .map(both -> both.split("/", 2))
                        .map(both -> new LocalText(both[0], both.length > 1 ? both[1] : ""))
                        .toList();
    }

    /** What screening looks at: the modalities of the parts, and what additions count as. */
    List<ModalityCode> screened() {
        return Stream.concat(partList().stream().map(Part::modality), split(beyondParts).stream().map(ModalityCode::of))
                .distinct()
                .toList();
    }

    TimeSpan span() {
        return new TimeSpan(startsAt, endsAt);
    }

    List<Part> partList() {
        return split(parts).stream()
                .map(part -> part.split(":"))
                .map(pair -> new Part(ModalityCode.of(pair[0]), Integer.parseInt(pair[1])))
                .toList();
    }

    AppointmentData toData() {
        Currency money = Currency.getInstance(currency);
        return new AppointmentData(
                new AppointmentId(id), version == null ? 0 : version, new LocationId(locationId), new GuestId(guestId),
                guestShort, new TherapistId(therapistId), new RoomId(roomId), roomName, new TreatmentId(treatmentId),
                new VariantId(variantId), new LocalText(treatmentName, treatmentNameEs), partList(), handsOnMinutes, span(), localDay,
                new Money(price.stripTrailingZeros(), money), state, screeningId, headline, earliest, split(changes),
                split(remainingParts).stream().map(ModalityCode::of).toList(), heldBy, askedAhead, movedFrom,
                enhancementNames(), split(beyondParts).stream().map(ModalityCode::of).toList(), startedAt, lastStep(), true);
    }

    /** Takes a step of the visit and notes when. */
    void step(AppointmentState to, Instant at) {
        switch (to) {
            case CHECKED_IN -> checkedInAt = at;
            case STARTED -> startedAt = at;
            case DONE, NO_SHOW -> closedAt = at;
            case BOOKED, HELD, CANCELLED -> throw new IllegalArgumentException("No step of a visit: " + to);
        }
        state = to;
    }

    /** Forgets every step that came after this state. */
    void backTo(AppointmentState before) {
        closedAt = null;
        startedAt = before == AppointmentState.STARTED ? startedAt : null;
        checkedInAt = before == AppointmentState.BOOKED ? null : checkedInAt;
        state = before;
    }

    @Nullable LastStep lastStep() {
        AppointmentState arrived = checkedInAt == null ? AppointmentState.BOOKED : AppointmentState.CHECKED_IN;
        return switch (state) {
            case CHECKED_IN -> new LastStep(AppointmentState.BOOKED, checkedInAt);
            case STARTED -> new LastStep(arrived, startedAt);
            case DONE, NO_SHOW -> new LastStep(startedAt == null ? arrived : AppointmentState.STARTED, closedAt);
            case BOOKED, HELD, CANCELLED -> null;
        };
    }

    private static List<String> split(@Nullable String codes) {
        return codes == null || codes.isEmpty() ? List.of() : Arrays.asList(codes.split(","));
    }
}
