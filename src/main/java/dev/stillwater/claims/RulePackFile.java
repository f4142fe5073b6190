package dev.stillwater.claims;

import dev.stillwater.kernel.JurisdictionCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes a rule pack as JSON. What is left out has the usual value. */
final class RulePackFile {

    private static final String DEFAULT = "/claims/default-rules.json";
    private static final int USUAL_DISTANCE = 6;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private RulePackFile() {}

    /** The pack that comes with the portal. */
    static ClaimRulePack standard() {
        try (InputStream file =
                Objects.requireNonNull(RulePackFile.class.getResourceAsStream(DEFAULT), DEFAULT)) {
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @throws IllegalArgumentException when it is not a rule pack */
    static ClaimRulePack read(String json) {
        try {
            return JSON.readValue(json, Pack.class).toPack();
        } catch (JacksonException notAPack) {
            throw new IllegalArgumentException("Not a rule pack: " + notAPack.getOriginalMessage(), notAPack);
        }
    }

    static String write(ClaimRulePack pack) {
        return JSON.writeValueAsString(Pack.of(pack));
    }

    /** @throws IllegalArgumentException when it is not a rule */
    static ClaimRule readRule(String json, String language) {
        try {
            return JSON.readValue(json, Rule.class).toRule(language);
        } catch (JacksonException notARule) {
            throw new IllegalArgumentException("Not a rule: " + notARule.getOriginalMessage(), notARule);
        }
    }

    static String writeRule(ClaimRule rule) {
        return JSON.writeValueAsString(Rule.of(rule));
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** The whole file. */
    record Pack(String version, Map<String, InLanguage> languages) {
        ClaimRulePack toPack() {
            Map<String, Map<String, List<String>>> words = new LinkedHashMap<>();
            List<ClaimRule> rules = new ArrayList<>();
            languages.forEach((code, part) -> {
                words.put(code, part.words());
                part.rules().forEach(rule -> rules.add(rule.toRule(code)));
            });
            return new ClaimRulePack(version, words, rules);
        }

        static Pack of(ClaimRulePack pack) {
            Map<String, InLanguage> languages = new LinkedHashMap<>();
            pack.languages().forEach(code -> languages.put(code, new InLanguage(
                    pack.words().getOrDefault(code, Map.of()),
                    pack.rules().stream().filter(r -> r.language().equals(code)).map(Rule::of).toList())));
            return new Pack(pack.version(), languages);
        }
    }

    /** The words and rules of one language. */
    record InLanguage(Map<String, List<String>> words, List<Rule> rules) {}

    /** A rule as it stands in the file. */
    record Rule(
            String code,
            String family,
            Severity severity,
            String reason,
            @Nullable String safer,
            @Nullable String disclaimer,
            @Nullable List<String> jurisdictions,
            @Nullable List<Place> looksIn,
            @Nullable Boolean endsByDenial,
            @Nullable Boolean endsBySafety,
            List<Words> wordings) {

        ClaimRule toRule(String language) {
            Set<Place> places = looksIn == null ? EnumSet.allOf(Place.class) : Set.copyOf(looksIn);
            return new ClaimRule(code, family, language, severity, reason, safer == null ? "" : safer,
                    disclaimer,
                    orNone(jurisdictions).stream().map(JurisdictionCode::of).collect(Collectors.toSet()),
                    places, endsByDenial == null || endsByDenial, endsBySafety == null || endsBySafety,
                    wordings.stream().map(Words::toWording).toList());
        }

        static Rule of(ClaimRule rule) {
            return new Rule(rule.code(), rule.family(), rule.severity(), rule.reason(), rule.saferWording(),
                    rule.disclaimer(),
                    rule.jurisdictions().stream().map(JurisdictionCode::value).sorted().toList(),
                    rule.looksIn().stream().sorted().toList(), rule.endsByDenial(), rule.endsBySafety(),
                    rule.wordings().stream().map(Words::of).toList());
        }
    }

    /** A wording as it stands in the file. */
    record Words(
            List<String> effect,
            @Nullable List<String> object,
            @Nullable Boolean objectFirst,
            @Nullable Integer distance,
            @Nullable TreatmentRole treatment,
            @Nullable List<String> unless,
            @Nullable List<String> onlyWith) {

        Wording toWording() {
            return new Wording(effect, orNone(object), Boolean.TRUE.equals(objectFirst),
                    distance == null ? USUAL_DISTANCE : distance, treatment == null ? TreatmentRole.ANY : treatment,
                    orNone(unless), orNone(onlyWith));
        }

        static Words of(Wording wording) {
            return new Words(wording.effect(), wording.object(), wording.objectFirst(),
                    wording.distance(), wording.treatment(), wording.unless(), wording.onlyWith());
        }
    }
}
