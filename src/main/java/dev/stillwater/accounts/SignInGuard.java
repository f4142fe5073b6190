package dev.stillwater.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing. Within fifteen minutes, after five wrong passwords for one user name from one
 * network address, that pair waits until they have passed; after fifty from one address whatever the
 * names, the address waits; after a hundred for one name wherever from, the name waits [house
 * defaults]. So a neighbour who mistypes cannot keep somebody else out. Kept in memory, per node.
 */
@Component
class SignInGuard {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int REMEMBERED = 50_000;

    private final Clock clock;
    private final Map<Guess, Failures> failures = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Guess, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    SignInGuard(Clock clock) {
        this.clock = clock;
    }

    /**
     * Before a password is looked at.
     *
     * @throws LockedException while this name or address has to wait
     */
    synchronized void check(Authentication attempt) {
        Instant now = clock.instant();
        for (Guess guess : guesses(attempt)) {
            Failures known = failures.get(guess);
            if (known != null && known.count >= guess.allowed && known.until.isAfter(now)) {
                throw new LockedException("Too many wrong passwords");
            }
        }
    }

    @EventListener
    synchronized void failed(AbstractAuthenticationFailureEvent event) {
        if (event.getException() instanceof LockedException) {
            return;
        }
        Instant now = clock.instant();
        for (Guess guess : guesses(event.getAuthentication())) {
            failures.compute(guess, (same, known) -> known == null || known.until.isBefore(now)
                    ? new Failures(1, now.plus(WINDOW))
                    : new Failures(known.count + 1, known.until));
        }
    }

    /** Whoever knows the password has not been guessing at it; other names tried from there still count. */
    @EventListener
    synchronized void succeeded(AuthenticationSuccessEvent event) {
        failures.remove(guesses(event.getAuthentication()).getFirst());
    }

    private static List<Guess> guesses(Authentication attempt) {
        String name = attempt.getName().strip().toLowerCase(Locale.ROOT);
        String address = attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        return List.of(new Guess(name, address, 5), new Guess("", address, 50), new Guess(name, "", 100));
    }

    private record Guess(String name, String address, int allowed) {}

    private record Failures(int count, Instant until) {}
}
