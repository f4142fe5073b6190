package dev.stillwater.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A session of plain requests against the running portal, with cookies and without scripts. */
public final class Browsing {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NEVER).build();
    private final int port;

    private Browsing(int port) {
        this.port = port;
    }

    public static Browsing at(int port) {
        return new Browsing(port);
    }

    public void signIn(String username, String password) {
        Matcher token = TOKEN.matcher(get("/sign-in").body());
        assertThat(token.find()).as("a token in the sign-in page").isTrue();
        Answer answer = post(
                "/sign-in", "username=" + encode(username) + "&password=" + encode(password) + "&_csrf=" + encode(token.group(1)));
        assertThat(answer.location()).as("where sign-in leads").doesNotContain("error");
    }

    /** @param headers further headers, names and values in turn */
    public Answer get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path)).header("Accept", "text/html").GET();
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request.build());
    }

    /** @param headers further headers, names and values in turn */
    public Answer post(String path, String form, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request.build());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What came back. */
    public record Answer(int status, HttpHeaders headers, String body) {

        /** Where it leads; empty where it leads nowhere. */
        public String location() {
            return header("Location");
        }

        /** All values of a header, empty where there is none. */
        public String header(String name) {
            return String.join("; ", headers.allValues(name));
        }
    }
}
