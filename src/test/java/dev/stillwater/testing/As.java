package dev.stillwater.testing;

import com.vaadin.flow.server.VaadinSession;
import dev.stillwater.accounts.TestPrincipals;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.Role;
import dev.stillwater.kernel.TherapistId;
import java.util.Set;
import java.util.concurrent.Callable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;

/** Runs something as somebody: {@code as.office(() -> ...)}. Works on any thread. */
public class As {

    public static UserDetails anAdministrator() {
        return TestPrincipals.of("test-admin", Set.of(Role.ADMINISTRATOR), Set.of(), null);
    }

    public static UserDetails anOffice() {
        return TestPrincipals.of("test-office", Set.of(Role.HEAD_OFFICE), Set.of(), null);
    }

    public static UserDetails anOffice2() {
        return TestPrincipals.of("test-office2", Set.of(Role.HEAD_OFFICE), Set.of(), null);
    }

    public static UserDetails aManager(LocationId location) {
        return TestPrincipals.of("test-manager", Set.of(Role.LOCATION_MANAGER), Set.of(location), null);
    }

    public static UserDetails aTherapist(TherapistId therapist) {
        return TestPrincipals.of("test-therapist", Set.of(Role.THERAPIST), Set.of(), therapist);
    }

    public <T> T administrator(Callable<T> what) {
        return user(anAdministrator(), what);
    }

    public <T> T office(Callable<T> what) {
        return user(anOffice(), what);
    }

    /** Another person of head office, for what two people must do. */
    public <T> T office2(Callable<T> what) {
        return user(anOffice2(), what);
    }

    public <T> T manager(LocationId location, Callable<T> what) {
        return user(aManager(location), what);
    }

    public <T> T therapist(TherapistId therapist, Callable<T> what) {
        return user(aTherapist(therapist), what);
    }

    public <T> T nobody(Callable<T> what) {
        return with(SecurityContextHolder.createEmptyContext(), what);
    }

    public static <T> T user(UserDetails user, Callable<T> what) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        return with(context, what);
    }

    /** Outside the screen that a test may have open: there, its own person would act. */
    private static <T> T with(SecurityContext context, Callable<T> what) {
        VaadinSession screen = VaadinSession.getCurrent();
        VaadinSession.setCurrent(null);
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(context);
        try {
            return what.call();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        } finally {
            SecurityContextHolder.setContext(before);
            VaadinSession.setCurrent(screen);
        }
    }
}
