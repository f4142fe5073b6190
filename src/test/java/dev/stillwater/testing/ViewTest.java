package dev.stillwater.testing;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.server.VaadinSession;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.TherapistId;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * A test of views without a browser: sign somebody in, navigate, find, click, assert. A service
 * called in between runs as that person too; use {@link As} for what somebody else does.
 */
@PortalTest
public abstract class ViewTest extends SpringBrowserlessTest {

    protected void signInAsAdministrator() {
        signIn(As.anAdministrator());
    }

    protected void signInAsOffice() {
        signIn(As.anOffice());
    }

    protected void signInAsManager(LocationId location) {
        signIn(As.aManager(location));
    }

    protected void signInAsTherapist(TherapistId therapist) {
        signIn(As.aTherapist(therapist));
    }

    /** Opens a new session as this person; what was on the screen before is gone. */
    protected void signIn(UserDetails user) {
        cleanVaadinEnvironment();
        SecurityContextHolder.getContext().setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        initVaadinEnvironment();
        // As in a browser: whatever thread comes to the screen, it acts as this person.
        VaadinSession.getCurrent().getSession().setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, SecurityContextHolder.getContext());
    }

    @AfterEach
    void signOut() {
        // Changes that screens still hear of must meet the person, not nobody.
        cleanVaadinEnvironment();
        SecurityContextHolder.clearContext();
    }

    @Override
    protected Set<String> scanPackages() {
        return Set.of("dev.stillwater");
    }
}
