package dev.stillwater.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import dev.stillwater.testing.ViewTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileFieldTest extends ViewTest {

    @Test
    void whoever_shows_a_file_is_told_when_the_next_one_is_not_taken() {
        signInAsOffice();
        List<String> told = new ArrayList<>();
        FileField field = new FileField(FileField.Kind.CSV, 1_000_000, bytes -> {}).whenRefused(told::add);

        ComponentUtil.fireEvent(field, new FileRejectedEvent(field, "File is Too Big.", "large.csv"));

        assertThat(told).containsExactly(Words.text("file.refused", ".csv", 1_000));
    }
}
