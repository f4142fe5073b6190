package dev.stillwater.accounts;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationFailureLockedEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

class SignInGuardTest {

    private final Moving clock = new Moving();
    private final SignInGuard guard = new SignInGuard(clock);

    @Test
    void a_name_waits_at_the_address_where_it_was_guessed_at_and_nowhere_else() {
        wrong(5, "mara", "192.0.2.1");

        refuses("mara", "192.0.2.1");
        refuses(" MARA", "192.0.2.1");
        lets("mara", "192.0.2.2");
        lets("theo", "192.0.2.1");
    }

    @Test
    void the_wait_is_over_after_fifteen_minutes() {
        wrong(5, "mara", "192.0.2.1");
        clock.now = clock.now.plus(Duration.ofMinutes(15));

        lets("mara", "192.0.2.1");
    }

    @Test
    void asking_while_waiting_does_not_make_it_longer() {
        wrong(5, "mara", "192.0.2.1");
        clock.now = clock.now.plus(Duration.ofMinutes(14));
        guard.failed(new AuthenticationFailureLockedEvent(
                from("mara", "192.0.2.1"), new LockedException("wait")));
        clock.now = clock.now.plus(Duration.ofMinutes(1));

        lets("mara", "192.0.2.1");
    }

    @Test
    void a_right_password_forgives_the_wrong_ones_before_it() {
        wrong(4, "mara", "192.0.2.1");
        guard.succeeded(new AuthenticationSuccessEvent(from("mara", "192.0.2.1")));
        wrong(4, "mara", "192.0.2.1");

        lets("mara", "192.0.2.1");
    }

    @Test
    void an_address_that_tries_name_after_name_waits_for_all_of_them() {
        for (int i = 0; i < 50; i++) {
            wrong(1, "name" + i, "192.0.2.1");
        }

        refuses("mara", "192.0.2.1");
        lets("mara", "192.0.2.2");
    }

    @Test
    void a_name_that_is_guessed_at_from_everywhere_waits_everywhere() {
        for (int i = 0; i < 100; i++) {
            wrong(1, "mara", "198.51.100." + i);
        }

        refuses("mara", "192.0.2.1");
    }

    private void wrong(int times, String name, String address) {
        for (int i = 0; i < times; i++) {
            guard.failed(new AuthenticationFailureBadCredentialsEvent(from(name, address), new BadCredentialsException("wrong")));
        }
    }

    private void refuses(String name, String address) {
        assertThatThrownBy(() -> guard.check(from(name, address))).isInstanceOf(LockedException.class);
    }

    private void lets(String name, String address) {
        assertThatCode(() -> guard.check(from(name, address))).doesNotThrowAnyException();
    }

    private static Authentication from(String name, String address) {
        var token = UsernamePasswordAuthenticationToken.unauthenticated(name, "guess");
        token.setDetails(new WebAuthenticationDetails(address, null));
        return token;
    }

    private static final class Moving extends Clock {
        private Instant now = Instant.parse("2026-11-17T20:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
