package dev.stillwater.kernel;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The person at work.
 *
 * @param name as shown to colleagues
 * @param managed the locations that this person manages; nothing else may be written
 * @param therapist the therapist that this person is, if any
 */
public record SignedInUser(
        UserId id,
        String username,
        String name,
        Set<Role> roles,
        LocationScope managed,
        @Nullable TherapistId therapist) {

    public SignedInUser {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** What may be read: the whole chain for administrators and head office, else own locations. */
    public LocationScope reads() {
        return is(Role.ADMINISTRATOR) || is(Role.HEAD_OFFICE) ? LocationScope.all() : manages();
    }

    /** What may be changed in location-bound data: the locations of a manager. */
    public LocationScope manages() {
        return is(Role.LOCATION_MANAGER) ? managed : LocationScope.none();
    }
}
