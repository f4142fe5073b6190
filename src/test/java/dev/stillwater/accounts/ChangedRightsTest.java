package dev.stillwater.accounts;

import static dev.stillwater.kernel.Role.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.testing.As;
import dev.stillwater.testing.Browsing;
import dev.stillwater.testing.PortalTest;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.userdetails.UserDetails;

/** What an open session may still do once its account changed. Over real requests. */
@PortalTest
class ChangedRightsTest {

    @LocalServerPort int port;
    @Autowired AccountKeeping keeping;
    @Autowired OwnAccount own;
    @Autowired AccountsUserDetails signIn;
    @Autowired As as;
    AccountData account;
    Browsing session;

    @BeforeEach
    void somebodyIsSignedIn() {
        account = as.administrator(() -> keeping.add(Persons.ofHeadOffice(), Persons.PASSWORD));
        session = Browsing.at(port);
        session.signIn(account.username(), Persons.PASSWORD);
        assertThat(session.get("/accounts").status()).isEqualTo(200);
    }

    @Test
    void a_session_goes_on_where_only_the_name_changed() {
        as.administrator(() -> keeping.change(new AccountData(
                account.id(), account.version(), account.username(), "New Name", true, account.roles(), Set.of(), null)));

        soon(() -> assertThat(session.get("/accounts").status()).isEqualTo(200));
    }

    @Test
    void a_session_ends_when_the_account_is_switched_off() {
        as.administrator(() -> keeping.change(Persons.with(account, account.roles(), false)));

        soon(() -> assertThat(session.get("/accounts").location()).endsWith("/sign-in"));
    }

    @Test
    void a_session_ends_when_somebody_sets_another_password() {
        as.administrator(() -> {
            keeping.setPassword(account.stored(), "another-long-word");
            return null;
        });

        soon(() -> assertThat(session.get("/accounts").location()).endsWith("/sign-in"));
    }

    @Test
    void a_request_is_answered_by_the_rights_of_now() {
        UserDetails before = signIn.loadUserByUsername(account.username());

        as.administrator(() -> keeping.change(Persons.with(account, Set.of(ADMINISTRATOR), true)));

        soon(() -> {
            Principal principal = (Principal) before;
            assertThat(rights.since(principal)).isTrue();
            assertThat(rights.readAgain(principal)).hasValueSatisfying(now -> {
                assertThat(now.toUser().roles()).containsExactly(ADMINISTRATOR);
                assertThat(now.mayTheSameAs(principal)).isFalse();
                assertThat(rights.since(now)).isFalse();
            });
        });
    }

    @Test
    void the_own_new_password_ends_the_other_sessions_only() {
        Browsing other = Browsing.at(port);
        other.signIn(account.username(), Persons.PASSWORD);
        UserDetails here = signIn.loadUserByUsername(account.username());

        Principal after = (Principal) As.user(here, () -> {
            own.changePassword(Persons.PASSWORD, "another-long-word");
            return org.springframework.security.core.context.SecurityContextHolder.getContext().getAuthentication().getPrincipal();
        });

        soon(() -> assertThat(other.get("/accounts").location()).endsWith("/sign-in"));
        assertThat(rights.readAgain(after)).isPresent();
    }

    @Test
    void preferences_stay_with_the_account() {
        UserDetails here = signIn.loadUserByUsername(account.username());

        As.user(here, () -> {
            own.choose(new OwnAccount.Preferences(Optional.of("es"), Optional.of("dark")));
            return null;
        });

        assertThat(As.user(here, own::preferences))
                .isEqualTo(new OwnAccount.Preferences(Optional.of("es"), Optional.of("dark")));
    }

    @Autowired ChangedRights rights;

    private static void soon(org.awaitility.core.ThrowingRunnable check) {
        Awaitility.await().atMost(Duration.ofSeconds(5)).pollInterval(Duration.ofMillis(20)).untilAsserted(check);
    }
}
