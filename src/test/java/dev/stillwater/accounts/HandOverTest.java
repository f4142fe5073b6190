package dev.stillwater.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.testing.AccessTable;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.World;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** A session that a guest holds: what it can still do, and how it comes back. */
@PortalTest
class HandOverTest {

    @Autowired HandOver handOver;
    @Autowired AccountKeeping keeping;
    @Autowired AccountsUserDetails signIn;
    @Autowired OwnAccount own;
    @Autowired CurrentUser currentUser;
    @Autowired World world;
    @Autowired As as;

    private LocationId here;
    private AccountData account;

    @BeforeEach
    void a_manager() {
        here = world.aLocation().stored();
        account = as.administrator(() -> keeping.add(Persons.aManager(here), Persons.PASSWORD));
    }

    private <T> T handedOver(Callable<T> what) {
        return As.user(signIn.loadUserByUsername(account.username()), () -> {
            handOver.begin("guest-page", "the errand");
            return what.call();
        });
    }

    @Test
    void nobody_of_the_staff_is_signed_in_while_a_guest_holds_it() {
        handedOver(() -> {
            assertThat(currentUser.find()).isEmpty();
            assertThatThrownBy(currentUser::get).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
            assertThatThrownBy(own::preferences).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> handOver.begin("elsewhere", "more")).isInstanceOf(AccessDeniedException.class);
            assertThat(handOver.errand(String.class)).isEqualTo("the errand");
            return null;
        });
    }

    @Test
    void what_belongs_to_the_errand_is_done_under_the_name_of_the_staff_and_leaves_it_narrow() {
        handedOver(() -> {
            assertThat(handOver.<String>asStaff(() -> currentUser.get().username())).isEqualTo(account.username());
            assertThat(handOver.<Boolean>asStaff(() -> currentUser.get().manages().covers(here))).isTrue();
            assertThatThrownBy(() -> handOver.asStaff(() -> {
                throw Refusal.because("refusal.notThere");
            })).isInstanceOf(Refusal.class);
            assertThat(currentUser.find()).isEmpty();
            return null;
        });
    }

    @Test
    void only_the_password_of_the_person_brings_it_back() {
        handedOver(() -> {
            assertThatThrownBy(() -> handOver.end("guessed"))
                    .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.field()).contains("password"));
            assertThat(currentUser.find()).isEmpty();

            handOver.end(Persons.PASSWORD);

            assertThat(currentUser.get().username()).isEqualTo(account.username());
            assertThat(own.preferences()).isNotNull();
            return null;
        });
    }

    @Test
    void guessing_is_slowed_down_as_on_the_sign_in_page() {
        handedOver(() -> {
            for (int i = 0; i < 5; i++) {
                assertThatThrownBy(() -> handOver.end("guessed")).isInstanceOf(Refusal.class);
            }
            assertThatThrownBy(() -> handOver.end(Persons.PASSWORD))
                    .isInstanceOfSatisfying(
                            Refusal.class, refused -> assertThat(refused.by("accounts.handOver.locked")).isTrue());
            assertThat(currentUser.find()).isEmpty();
            return null;
        });
    }

    @Test
    void it_stays_narrow_when_the_account_of_the_staff_changes() {
        handedOver(() -> {
            ChangedRights.goOnAs((Principal) signIn.loadUserByUsername(account.username()));
            assertThat(currentUser.find()).isEmpty();
            assertThat(handOver.errand(String.class)).isEqualTo("the errand");
            return null;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/", "/today", "/guests", "/me", "/sign-in", "/guest-page/further", "/nothing", "/actuator/health",
        "/today?v-r=uidl", "/guests?v-r=init"
    })
    void every_other_page_leads_back_to_the_guest(String address) {
        MockHttpServletResponse answer = asked(address);
        assertThat(answer.getRedirectedUrl()).isEqualTo("/guest-page");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/guest-page", "/?v-r=init", "/VAADIN/build/main.js", "/styles/stillwater.css"})
    void what_the_page_itself_needs_is_served(String address) {
        assertThat(asked(address).getRedirectedUrl()).isNull();
        assertThat(asked(address).getStatus()).isEqualTo(200);
    }

    @Test
    void files_that_earlier_screens_offered_are_not_given_out() {
        assertThat(asked("/VAADIN/dynamic/resource/1/x/report.csv").getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse asked(String address) {
        return handedOver(() -> {
            String[] parts = address.split("\\?");
            MockHttpServletRequest request = new MockHttpServletRequest("GET", parts[0]);
            if (parts.length > 1) {
                request.setParameter("v-r", parts[1].substring("v-r=".length()));
            }
            MockHttpServletResponse response = new MockHttpServletResponse();
            new HandOverFilter().doFilter(request, response, new MockFilterChain());
            return response;
        });
    }

    @TestFactory
    Stream<DynamicTest> who_may_call_what() {
        return AccessTable.of(handOver)
                .row("begin(String, Object)", () -> {
                    handOver.begin("guest-page", "x");
                    return true;
                }, dev.stillwater.kernel.Role.values())
                .row("errand(Class)", () -> handOver.errand(String.class))
                .row("asStaff(Supplier)", () -> handOver.asStaff(() -> "x"))
                .row("end(String)", () -> {
                    handOver.end("x");
                    return true;
                })
                .tests();
    }
}
