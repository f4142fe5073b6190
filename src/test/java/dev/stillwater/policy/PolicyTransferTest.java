package dev.stillwater.policy;

import static dev.stillwater.policy.TestPolicies.DEFAULT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.Role;
import dev.stillwater.testing.Access;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PolicyTransferTest {

    private static final String WRITTEN = PolicyJson.writeReadably(DEFAULT);

    @Autowired PolicyTransfer transfer;
    @Autowired PolicyEditing editing;
    @Autowired PolicyReading reading;
    @Autowired As as;

    private PolicyVersion draft;

    @BeforeEach
    void a_draft() {
        draft = as.office(editing::draft);
    }

    @AfterEach
    void no_draft() {
        as.office(reading::draft).ifPresent(open -> as.office(() -> {
            editing.discard(open.id(), open.version());
            return true;
        }));
    }

    private PolicyVersion read(String json) {
        return as.office(() -> transfer.read(draft.id(), draft.version(), json));
    }

    private void refusedAt(String place, String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOfSatisfying(Refusal.class, refusal ->
                        assertThat(refusal.whys().getFirst().args().toString()).contains(place));
        assertThat(as.office(() -> reading.get(draft.id()))).isEqualTo(draft);
    }

    @Test
    void what_is_taken_out_comes_in_again_as_it_was() {
        String json = as.office(() -> transfer.write(draft.id()));
        assertThat(read(json).document()).isEqualTo(draft.document());
    }

    @Test
    void what_would_be_replaced_is_told_before_and_changes_nothing() {
        PolicyDocument other = DEFAULT.with(DEFAULT.questions().getFirst()
                .with(DEFAULT.questions().getFirst().options().getLast().with(TestPolicies.SWEDISH, Cell.of(Outcome.REFUSE))));

        IncomingPolicy told = as.office(() -> transfer.look(draft.id(), draft.version(), PolicyJson.write(other)));

        assertThat(told.draft().isEmpty()).isTrue();
        assertThat(told.file().cells()).singleElement().satisfies(cell ->
                assertThat(cell.modality()).isEqualTo(TestPolicies.SWEDISH));
        assertThat(told.replaced()).isEqualTo(told.file());
        assertThat(as.office(() -> reading.get(draft.id()))).isEqualTo(draft);
        assertThatThrownBy(() -> as.office(() -> transfer.look(draft.id(), draft.version(), "[]"))).isInstanceOf(Refusal.class);
    }

    @Test
    void what_is_damaged_is_refused_with_its_place_and_changes_nothing() {
        refusedAt("schema", WRITTEN.replaceFirst("\"schema\" : 1", "\"schema\" : 2"));
        refusedAt("questions", WRITTEN.replaceFirst("\"validity\" : \"visit\"", "\"validity\" : \"soon\""));
        refusedAt("questions[0].kind", WRITTEN.replaceFirst("\"kind\" : \"[A-Z_]+\",", ""));
        refusedAt("questions[0].wording", "{\"schema\":1,\"questions\":[{\"code\":\"S1\"}]}");
        refusedAt("questions[0]", "{\"schema\":1,\"questions\":[null]}");
        refusedAt("questions", WRITTEN.substring(0, WRITTEN.length() / 2));
    }

    @Test
    void what_does_not_hang_together_is_refused_with_its_place() {
        String question = "{\"code\":\"%s\",\"wording\":{\"en\":\"x\"},\"kind\":\"YES_NO\",\"validity\":\"visit\","
                + "\"moment\":\"VISIT\",\"after\":{\"question\":\"%s\",\"options\":[\"yes\"]},\"options\":["
                + "{\"code\":\"no\",\"wording\":{\"en\":\"no\"},\"concern\":false,\"reopens\":false},"
                + "{\"code\":\"yes\",\"wording\":{\"en\":\"yes\"},\"concern\":false,\"reopens\":false}]}";
        refusedAt("Q1", document(question.formatted("Q1", "Q2"), question.formatted("Q2", "Q1")));
        refusedAt("Q1", document(question.formatted("Q1", "Q1")));
        refusedAt("Z9", document(question.formatted("Q1", "Z9")));
        String twice = question.formatted("Q1", "Q2").replaceFirst("\"after\":\\{.*?},", "");
        refusedAt("Q1", document(twice, twice));
    }

    private static String document(String... questions) {
        return "{\"schema\":1,\"questions\":[" + String.join(",", questions) + "]}";
    }

    @Test
    void what_is_huge_or_deep_or_hostile_is_refused() {
        refusedAt("", "{\"questions\":".repeat(10_000));
        refusedAt("", "[".repeat(2_000_000));
        refusedAt("", " ".repeat(5_000_000));
        refusedAt("", "{\"modifications\":{" + "\"a\":{\"en\":\"x\"},".repeat(200_000) + "}}");
        refusedAt("modifications.x", "{\"schema\":1,\"modifications\":{\"x\":{\"en\":\"" + "y".repeat(3000) + "\"}}}");
        refusedAt("modifications.x", "{\"schema\":1,\"modifications\":{\"x\":{\"en\":\"a\\u0000b\"}}}");
        refusedAt("SW", "{\"schema\":1,\"questions\":[{\"code\":\"S1\",\"options\":[{\"concern\":true,\"reopens\":false,\"cells\":{\"SW\":"
                + "[{\"is\":\"java.lang.ProcessBuilder\"}]}}]}]}");
    }

    @Test
    void whatever_is_changed_in_a_file_it_is_read_or_refused_and_never_breaks() {
        var random = new Random(42);
        for (int i = 0; i < 400; i++) {
            var text = new StringBuilder(WRITTEN);
            for (int change = 0; change <= i % 3; change++) {
                int at = random.nextInt(text.length() - 40);
                switch (random.nextInt(4)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.setCharAt(at, "{}[]\",:0-x\u0000".charAt(random.nextInt(11)));
                    case 2 -> text.insert(at, text.substring(at, at + 30));
                    default -> text.delete(at, at + random.nextInt(30));
                }
            }
            try {
                PolicyDocument document = PolicyJson.read(text.toString(), PolicyDocument.class);
                ImportRules.check(document);
                PolicyCheck.check(document, TestPolicies.LIBRARY, DEFAULT);
                DecisionRules.of(document);
            } catch (Refusal refused) {
                assertThat(refused.whys()).isNotEmpty();
            }
        }
    }

    @Test
    void only_head_office_takes_out_and_brings_in() {
        Access.to(() -> transfer.write(draft.id())).only(Role.HEAD_OFFICE);
        Access.to(() -> transfer.read(draft.id(), draft.version(), "{}")).only(Role.HEAD_OFFICE);
    }
}
