package dev.stillwater.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.testing.Browsing;
import dev.stillwater.testing.Browsing.Answer;
import dev.stillwater.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the portal answers to requests of nobody in particular. */
@PortalTest
class AnswersToAnybodyTest {

    @LocalServerPort int port;
    Browsing somebody;

    @BeforeEach
    void somebodyComes() {
        somebody = Browsing.at(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/accounts", "/locations", "/locations/seattle", "/audit-trail", "/me", "/nothing-here"})
    void pages_lead_to_the_sign_in_page(String path) {
        Answer answer = somebody.get(path);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).endsWith("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/env", "/actuator/heapdump", "/actuator", "/h2-console", "/error"})
    void what_is_not_meant_for_browsers_is_not_there(String path) {
        assertThat(somebody.get(path).status()).isIn(302, 401, 403, 404, 500);
        assertThat(somebody.get(path).body()).doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/readiness", "/actuator/health/liveness"})
    void whoever_watches_over_it_is_told_that_it_is_well_and_no_more(String path) {
        Answer answer = somebody.get(path, "Accept", "application/json");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("\"UP\"").doesNotContain("database", "diskSpace");
    }

    @Test
    void pages_say_what_a_browser_may_do_with_them() {
        Answer page = somebody.get("/sign-in");

        assertThat(page.header("Content-Security-Policy")).contains("default-src 'self'", "object-src 'none'", "base-uri 'self'");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(page.header("Permissions-Policy")).contains("camera=()");
    }

    @Test
    void the_session_is_out_of_reach_for_scripts_and_other_sites() {
        assertThat(somebody.get("/sign-in").header("Set-Cookie"))
                .contains("HttpOnly").containsIgnoringCase("SameSite=Lax").doesNotContain("Secure");
    }

    @Test
    void behind_a_proxy_that_speaks_tls_the_session_travels_encrypted_only() {
        Answer page = somebody.get("/sign-in", "X-Forwarded-Proto", "https", "X-Forwarded-For", "203.0.113.7");

        assertThat(page.header("Set-Cookie")).contains("Secure");
        assertThat(page.header("Strict-Transport-Security")).contains("max-age");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nonsense", "/menu/nowhere", "/accounts/xyz", "/h2-console"})
    void an_unknown_address_says_that_there_is_nothing_instead_of_an_empty_page(String path) {
        somebody.signIn("manager.seattle", "stillwater");

        Answer answer = somebody.get(path, "Accept", "text/html");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("There is nothing here", "Aquí no hay nada").doesNotContain("Exception");
    }

    @Test
    void nobody_is_sent_to_a_host_that_a_caller_made_up() {
        Answer answer = somebody.get("/menu", "X-Forwarded-Host", "evil.example");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).isEqualTo("/sign-in");
    }

    @Test
    void a_page_of_another_site_signs_nobody_in() {
        assertThat(somebody.post("/sign-in", "username=manager.seattle&password=stillwater", "Sec-Fetch-Site", "cross-site").status())
                .isEqualTo(403);
        assertThat(somebody.post("/sign-in", "username=manager.seattle&password=stillwater", "Sec-Fetch-Site", "same-origin").location())
                .isEqualTo("/");
    }
}
