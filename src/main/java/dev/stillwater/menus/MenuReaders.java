package dev.stillwater.menus;

import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.OutOfScopeException;
import dev.stillwater.kernel.Role;
import dev.stillwater.kernel.SignedInUser;
import dev.stillwater.therapists.Assignment;
import dev.stillwater.therapists.TherapistDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whose menus somebody reads: a therapist those of the locations where he works today, others all. */
@Component
class MenuReaders {

    private final TherapistDirectory therapists;
    private final CurrentUser currentUser;
    private final Clock clock;

    MenuReaders(TherapistDirectory therapists, CurrentUser currentUser, Clock clock) {
        this.therapists = therapists;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** @throws OutOfScopeException when one of them is not open to the caller */
    void require(Collection<LocationId> locations) {
        SignedInUser user = currentUser.get();
        if (!user.is(Role.HEAD_OFFICE) && !user.is(Role.LOCATION_MANAGER)) {
            List<LocationId> own = ownPlaces();
            locations.stream().filter(location -> !own.contains(location)).findFirst().ifPresent(location -> {
                throw new OutOfScopeException(location);
            });
        }
    }

    /** Where the caller works as a therapist today. */
    List<LocationId> ownPlaces() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return therapists.ownAssignments().stream()
                .filter(work -> work.validity().holdsOn(today))
                .map(Assignment::location)
                .distinct()
                .toList();
    }
}
