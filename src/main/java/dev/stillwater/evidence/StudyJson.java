package dev.stillwater.evidence;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.ModalityCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The written form of studies. What is left out is empty. */
final class StudyJson {

    private static final String DEFAULT = "/evidence/default-studies.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StudyJson() {}

    static String write(Study study) {
        return JSON.writeValueAsString(Written.of(study));
    }

    static Study read(String text) {
        return JSON.readValue(text, Written.class).toStudy();
    }

    /** The studies that come with the portal. */
    static List<Study> standard() {
        try (InputStream file = Objects.requireNonNull(StudyJson.class.getResourceAsStream(DEFAULT), DEFAULT)) {
            return List.of(JSON.readValue(file.readAllBytes(), Written[].class)).stream().map(Written::toStudy).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Set<String> all(@Nullable Set<String> codes) {
        return codes == null ? Set.of() : codes;
    }

    private record Written(
            @Nullable String claim, @Nullable Set<String> rules, @Nullable Set<String> jurisdictions, String authors, int year,
            @Nullable String journal, @Nullable String doi, @Nullable String design, @Nullable String participants,
            @Nullable Integer number, Population population, @Nullable String people, @Nullable String outcome,
            @Nullable String result, @Nullable String reading, @Nullable Boolean nullResult,
            @Nullable Set<String> modalities, @Nullable Integer minutesFrom, @Nullable Integer minutesTo) {

        static Written of(Study s) {
            return new Written(s.claim(), s.rules(),
                    s.jurisdictions().stream().map(JurisdictionCode::value).collect(Collectors.toSet()), s.authors(), s.year(),
                    s.journal(), s.doi(), s.design(), s.participants(), s.number(), s.population(), s.people(), s.outcome(),
                    s.result(), s.reading(), s.nullResult(),
                    s.modalities().stream().map(ModalityCode::value).collect(Collectors.toSet()), s.minutesFrom(), s.minutesTo());
        }

        Study toStudy() {
            return new Study(text(claim), all(rules),
                    all(jurisdictions).stream().map(JurisdictionCode::of).collect(Collectors.toSet()), authors, year, text(journal),
                    text(doi), text(design), text(participants), number, population, text(people), text(outcome), text(result),
                    text(reading), Boolean.TRUE.equals(nullResult),
                    all(modalities).stream().map(ModalityCode::of).collect(Collectors.toSet()), minutesFrom, minutesTo);
        }
    }
}
