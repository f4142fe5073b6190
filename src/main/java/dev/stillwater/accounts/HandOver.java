package dev.stillwater.accounts;

import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinSession;
import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.UserId;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.DefaultAuthenticationEventPublisher;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the current session out of the hand of the person who is signed in, for one errand at one
 * address, and takes it back by that person's password. Meanwhile the session has no role but
 * {@link Allow#GUEST_AT_TABLET}: what does not ask for that, refuses.
 */
@Service
@Transactional
public class HandOver {

    private final AuthenticationManager passwords;
    private final AuditTrail audit;

    HandOver(DaoAuthenticationProvider accounts, ApplicationEventPublisher events, AuditTrail audit) {
        ProviderManager manager = new ProviderManager(accounts);
        // Wrong passwords count like those of the sign-in page.
        manager.setAuthenticationEventPublisher(new DefaultAuthenticationEventPublisher(events));
        this.passwords = manager;
        this.audit = audit;
    }

    /**
     * Narrows the current session, all its screens included.
     *
     * @param address the only address that the session may open from now on
     * @param errand what it is given out for; comes back from {@link #errand}
     */
    @PreAuthorize(Allow.SIGNED_IN)
    public void begin(String address, Object errand) {
        SecurityContext context = SecurityContextHolder.getContext();
        Principal staff = HandedOver.staffOf(context.getAuthentication()).orElseThrow(HandOver::notHandedOver);
        record("session-handed-over", staff);
        // In place: every request and screen of the session holds the same context.
        context.setAuthentication(new HandedOver(staff, address, errand));
    }

    /** What the session was given out for. */
    @PreAuthorize(Allow.GUEST_AT_TABLET)
    @Transactional(readOnly = true)
    public <T> T errand(Class<T> type) {
        Object errand = handedOver().errand();
        if (!type.isInstance(errand)) {
            throw notHandedOver();
        }
        return type.cast(errand);
    }

    /**
     * Does something with the rights, and under the name, of the person who handed the session over.
     * For services that have made sure that it belongs to the errand, and for nothing else. Only this
     * thread has the rights meanwhile; the session itself stays narrow.
     */
    @PreAuthorize(Allow.GUEST_AT_TABLET)
    public <T> T asStaff(Supplier<T> what) {
        return as(handedOver().staff(), what);
    }

    /**
     * Gives the session back to the person who handed it over.
     *
     * @throws Refusal at the field password when it is wrong, or was wrong too often
     */
    @PreAuthorize(Allow.GUEST_AT_TABLET)
    public void end(String password) {
        Principal staff = known(handedOver().staff().getUsername(), password);
        as(staff, () -> {
            record("session-handed-back", staff);
            return staff;
        });
        SecurityContextHolder.getContext().setAuthentication(signedIn(staff));
    }

    private Principal known(String username, String password) {
        try {
            Object known = passwords
                    .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password))
                    .getPrincipal();
            if (known instanceof Principal staff) {
                return staff;
            }
            throw notHandedOver();
        } catch (LockedException tooOften) {
            throw Refusal.at("password", "accounts.handOver.locked");
        } catch (AuthenticationException wrong) {
            throw Refusal.at("password", "accounts.handOver.wrong");
        }
    }

    private static UsernamePasswordAuthenticationToken signedIn(Principal staff) {
        staff.eraseCredentials();
        return UsernamePasswordAuthenticationToken.authenticated(staff, null, staff.getAuthorities());
    }

    /**
     * The context of the session comes before the thread's while a screen is being worked on, and all
     * requests of the session share it; so the thread lets go of the session for as long as it takes.
     */
    private static <T> T as(Principal staff, Supplier<T> what) {
        VaadinSession session = VaadinSession.getCurrent();
        CurrentInstance.set(VaadinSession.class, null);
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext own = SecurityContextHolder.createEmptyContext();
        own.setAuthentication(signedIn(staff));
        SecurityContextHolder.setContext(own);
        try {
            return what.get();
        } finally {
            SecurityContextHolder.setContext(before);
            CurrentInstance.set(VaadinSession.class, session);
        }
    }

    private static HandedOver handedOver() {
        return HandedOver.current().orElseThrow(HandOver::notHandedOver);
    }

    private static AccessDeniedException notHandedOver() {
        return new AccessDeniedException("This session was not handed over for that");
    }

    private void record(String action, Principal staff) {
        audit.record(AuditRecord.of(AuditArea.ACCOUNTS, action, new UserId(staff.id()), staff.getUsername()));
    }
}
