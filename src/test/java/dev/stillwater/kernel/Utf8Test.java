package dev.stillwater.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8Test {

    @Test
    void what_was_written_is_read_without_the_mark_of_an_editor() {
        assertThat(read("Producto sin frutos secos, ñ, 湯, 🙂\r\n\t.", StandardCharsets.UTF_8))
                .isEqualTo("Producto sin frutos secos, ñ, 湯, 🙂\r\n\t.");
        assertThat(read("\uFEFF{}", StandardCharsets.UTF_8)).isEqualTo("{}");
    }

    @Test
    void what_is_no_utf8_or_no_text_is_refused_and_not_read_as_something_else() {
        for (String[] odd : new String[][] {{"año", "ISO-8859-1"}, {"{}", "UTF-16"}, {"a\u0000b", "UTF-8"}}) {
            assertThatThrownBy(() -> read(odd[0], Charset.forName(odd[1]))).as(odd[1])
                    .isInstanceOf(Refusal.class).hasMessageContaining("file.encoding");
        }
    }

    private static String read(String text, Charset charset) {
        return Utf8.text(text.getBytes(charset), "file.encoding");
    }
}
