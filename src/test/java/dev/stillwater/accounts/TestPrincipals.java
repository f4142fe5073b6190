package dev.stillwater.accounts;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.LocationScope;
import dev.stillwater.kernel.Role;
import dev.stillwater.kernel.TherapistId;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.userdetails.UserDetails;

/** Signed-in people for tests, without accounts behind them. The same name is the same person. */
public final class TestPrincipals {

    private TestPrincipals() {}

    public static UserDetails of(String name, Set<Role> roles, Set<LocationId> managed, TherapistId therapist) {
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new Principal(
                id, name, name, "", true, roles, LocationScope.of(managed),
                therapist == null ? null : therapist.value(), null, null, Long.MAX_VALUE);
    }
}
