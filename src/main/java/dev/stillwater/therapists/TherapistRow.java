package dev.stillwater.therapists;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.TherapistId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A therapist as a line of a list.
 *
 * @param locations where the person is assigned today
 * @param certificates the modalities with a valid certificate today
 * @param suspended whether a licence is not active, and no other of its jurisdiction stands in for it
 * @param nextEnd the next end among papers that count, also one that has passed; null for none
 */
public record TherapistRow(
        TherapistId id, String name, boolean active, List<LocationId> locations, List<ModalityCode> certificates,
        boolean suspended, @Nullable LocalDate nextEnd) {}
