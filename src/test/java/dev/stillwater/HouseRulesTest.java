package dev.stillwater;

import static org.assertj.core.api.Assertions.assertThat;

import brokenhouse.OpenView;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.EvaluationResult;
import dev.stillwater.testing.Sources;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The rules of the house that a compiler does not hold. Each is seen failing, too: on a class of the
 * package {@code brokenhouse} that breaks it.
 */
class HouseRulesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.stillwater");
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("brokenhouse");

    @ParameterizedTest
    @EnumSource
    void the_house_keeps(HouseRules rule) {
        rule.rule.check(HOUSE);
    }

    @ParameterizedTest
    @EnumSource
    void it_is_noticed_when_somebody_breaks(HouseRules rule) {
        EvaluationResult result = rule.rule.evaluate(BROKEN);

        assertThat(result.getFailureReport().getDetails()).anyMatch(line -> line.contains(rule.broken));
    }

    @Test
    void every_way_to_tell_the_time_is_noticed() {
        EvaluationResult result = HouseRules.NOW_COMES_FROM_THE_CLOCK.rule.evaluate(BROKEN);

        assertThat(result.getFailureReport().getDetails()).hasSize(4);
    }

    @Test
    void words_on_screens_come_from_the_translations() {
        assertThat(ScreenWords.writtenIn(Sources.main())).isEmpty();
    }

    @Test
    void it_is_noticed_when_words_are_written_in_the_code() {
        Path broken = Path.of("src/test/java", OpenView.class.getName().replace('.', '/') + ".java");

        assertThat(ScreenWords.writtenIn(Sources.parse(broken)))
                .hasSize(3)
                .anyMatch(found -> found.contains("A heading"))
                .anyMatch(found -> found.contains("A label"))
                .anyMatch(found -> found.contains("Save "));
    }
}
