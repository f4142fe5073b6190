package dev.stillwater.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.kernel.Ids;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnswerCipherTest {

    private static final String OLD = key('o');
    private static final String NEW = key('n');
    private final UUID screening = Ids.next();

    private static String key(char of) {
        return Base64.getEncoder()
                .encodeToString(String.valueOf(of).repeat(32).getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void reads_back_what_it_encrypted_and_shows_nothing_of_it() {
        var cipher = new AnswerCipher(List.of(OLD));
        byte[] content = cipher.encrypt(screening, "S22 yes");
        assertThat(new String(content, StandardCharsets.ISO_8859_1)).doesNotContain("S22");
        assertThat(cipher.encrypt(screening, "S22 yes")).isNotEqualTo(content);
        assertThat(cipher.decrypt(screening, cipher.currentKey(), content)).isEqualTo("S22 yes");
    }

    @Test
    void reads_with_a_former_key_and_writes_with_the_new_one() {
        var before = new AnswerCipher(List.of(OLD));
        byte[] content = before.encrypt(screening, "S22 yes");
        var after = new AnswerCipher(List.of(NEW, OLD));
        assertThat(after.currentKey()).isNotEqualTo(before.currentKey());
        assertThat(after.decrypt(screening, before.currentKey(), content)).isEqualTo("S22 yes");
    }

    @Test
    void refuses_what_was_changed_moved_or_is_under_another_key() {
        var cipher = new AnswerCipher(List.of(OLD));
        byte[] content = cipher.encrypt(screening, "S22 yes");
        assertThatThrownBy(() -> cipher.decrypt(Ids.next(), cipher.currentKey(), content))
                .isInstanceOf(IllegalStateException.class);
        content[content.length - 1] ^= 1;
        assertThatThrownBy(() -> cipher.decrypt(screening, cipher.currentKey(), content))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new AnswerCipher(List.of(NEW)).decrypt(screening, cipher.currentKey(), content))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void takes_no_short_key() {
        assertThatThrownBy(() -> new AnswerCipher(List.of("c2hvcnQ=")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
