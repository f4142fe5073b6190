package dev.stillwater.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.Role;
import dev.stillwater.kernel.TherapistId;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who may call a method: {@code Access.to(() -> editing.save(data)).only(ADMINISTRATOR)}. Whoever
 * may not must be refused before anything else is looked at; whoever may can still meet a refusal
 * of the rules.
 */
public final class Access {

    private final Callable<?> call;
    private final LocationId location;

    private final TherapistId therapist;

    private Access(Callable<?> call, LocationId location, TherapistId therapist) {
        this.call = call;
        this.location = location;
        this.therapist = therapist;
    }

    public static Access to(Callable<?> call) {
        return new Access(call, LocationId.next(), TherapistId.next());
    }

    /** Lets the manager among the callers be the manager of this location. */
    public Access at(LocationId where) {
        return new Access(call, where, therapist);
    }

    /** Lets the therapist among the callers be this one. */
    public Access by(TherapistId who) {
        return new Access(call, location, who);
    }

    public void only(Role... roles) {
        Set<Role> allowed = EnumSet.noneOf(Role.class);
        allowed.addAll(Set.of(roles));
        for (Role role : Role.values()) {
            if (allowed.contains(role)) {
                mayCall(role);
            } else {
                assertThatThrownBy(() -> As.user(person(role), call))
                        .as("called as %s", role)
                        .isInstanceOf(AccessDeniedException.class);
            }
        }
        assertThatThrownBy(() -> new As().nobody(call))
                .as("called by nobody")
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    private void mayCall(Role role) {
        try {
            As.user(person(role), call);
        } catch (Refusal refusedByARule) {
            // the right was there
        } catch (AccessDeniedException denied) {
            throw new AssertionError("called as " + role, denied);
        }
    }

    private UserDetails person(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> As.anAdministrator();
            case HEAD_OFFICE -> As.anOffice();
            case LOCATION_MANAGER -> As.aManager(location);
            case THERAPIST -> As.aTherapist(therapist);
        };
    }
}
