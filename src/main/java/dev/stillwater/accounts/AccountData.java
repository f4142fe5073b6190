package dev.stillwater.accounts;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.Role;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.kernel.UserId;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account as it is kept; passwords are apart and never read.
 *
 * @param username lower case; how the person signs in
 * @param locations what a manager manages
 * @param therapist the therapist that the person is; needed for the role
 */
public record AccountData(
        @Nullable UserId id,
        long version,
        String username,
        String name,
        boolean active,
        Set<Role> roles,
        Set<LocationId> locations,
        @Nullable TherapistId therapist) {

    public AccountData {
        roles = Set.copyOf(roles);
        locations = Set.copyOf(locations);
    }

    /** The id of an account that has been stored. */
    public UserId stored() {
        return Objects.requireNonNull(id, "not stored yet");
    }
}
