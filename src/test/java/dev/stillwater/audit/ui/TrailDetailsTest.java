package dev.stillwater.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TrailDetailsTest {

    private static final UUID BEN = UUID.fromString("01a1fd19-c200-78e3-8f19-d29f404e5aab");

    private final TrailDetails details = new TrailDetails(Map.of(BEN, "Ben Takahashi"), ZoneId.of("America/New_York"));

    @Test
    void finds_the_ids_that_want_a_name() {
        assertThat(TrailDetails.ids(json("{\"therapist\":\"%s\",\"room\":\"Fern\"}".formatted(BEN)))).containsExactly(BEN);
    }

    @Test
    void a_moment_is_written_in_the_readers_time_and_nothing_else_is_taken_for_one() {
        assertThat(details.text("2026-03-01T14:30:00Z")).contains("March 1, 2026").contains("9:30");
        assertThat(details.text("2026-99-01T14:30:00Z")).isEqualTo("2026-99-01T14:30:00Z");
        assertThat(details.text("The A to Z")).isEqualTo("The A to Z");
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
