package dev.stillwater.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsChecker;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: after five wrong passwords for one user name within fifteen minutes, that
 * name is refused until they have passed [house default]. Kept in memory, per node.
 */
@Component
class SignInGuard implements UserDetailsChecker {

    private static final int ALLOWED = 5;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int REMEMBERED = 20_000;

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    SignInGuard(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void check(UserDetails user) {
        Failures known = failures.get(key(user.getUsername()));
        if (known != null && known.count >= ALLOWED && known.until.isAfter(clock.instant())) {
            throw new LockedException("Too many wrong passwords");
        }
    }

    @EventListener
    synchronized void failed(AbstractAuthenticationFailureEvent event) {
        if (event.getException() instanceof LockedException) {
            return;
        }
        Instant now = clock.instant();
        failures.compute(key(event.getAuthentication().getName()), (name, known) ->
                known == null || known.until.isBefore(now)
                        ? new Failures(1, now.plus(WINDOW))
                        : new Failures(known.count + 1, known.until));
    }

    @EventListener
    synchronized void succeeded(AuthenticationSuccessEvent event) {
        failures.remove(key(event.getAuthentication().getName()));
    }

    private static String key(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    private record Failures(int count, Instant until) {}
}
