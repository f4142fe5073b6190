package dev.stillwater.policy;

import static dev.stillwater.policy.TestPolicies.DEFAULT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stillwater.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyJsonTest {

    @Test
    void writes_the_same_bytes_whatever_the_layout_it_was_read_from() {
        String readable = PolicyJson.writeReadably(DEFAULT);
        PolicyDocument again = PolicyJson.read(readable, PolicyDocument.class);
        assertThat(PolicyJson.write(again)).isEqualTo(PolicyJson.write(DEFAULT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"schema\":1} {}",
                "{\"schema\":1,\"schema\":2}",
                "{\"schema\":1,\"surprise\":true}",
                "{\"schema\":\"one\"}",
                "{\"questions\":[{\"code\":\"lower\"}]}",
                "{\"questions\":[{\"code\":\"S1\",\"validity\":\"days:0\"}]}",
                "{\"letters\":{\"x\":{\"wording\":{\"en\":\"x\"},\"days\":-1}}}",
                "{\"questions\":[{\"code\":\"S1\",\"options\":[{\"cells\":{\"SW\":[{\"is\":\"dev.stillwater.X\"}]}}]}]}"
            })
    void refuses_what_it_cannot_read(String text) {
        assertThatThrownBy(() -> PolicyJson.read(text, PolicyDocument.class))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void names_the_place_where_reading_ended() {
        String broken = PolicyJson.writeReadably(DEFAULT).replaceFirst("\"visit\"", "\"sometimes\"");
        Refusal refusal =
                catchThrowableOfType(
                        Refusal.class, () -> PolicyJson.read(broken, PolicyDocument.class));
        assertThat(refusal.whys().getFirst().args().get(0)).isInstanceOf(Integer.class);
        assertThat(refusal.whys().getFirst().args().get(1).toString()).contains("questions", "validity");
    }

    @Test
    void refuses_what_is_nested_or_long_beyond_reason() {
        String deep = "[".repeat(5_000);
        assertThatThrownBy(() -> PolicyJson.read(deep, PolicyDocument.class))
                .isInstanceOf(Refusal.class);
        String huge = "{\"modifications\":{\"x\":{\"en\":\"" + "a".repeat(20_000) + "\"}}}";
        assertThatThrownBy(() -> PolicyJson.read(huge, PolicyDocument.class))
                .isInstanceOf(Refusal.class);
    }
}
