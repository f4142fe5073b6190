package dev.stillwater.claims;

import dev.stillwater.kernel.JsonFault;
import dev.stillwater.kernel.JsonPlace;
import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.Refusal;
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
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads and writes a rule pack as JSON. What is left out has the usual value; nothing unknown,
 * nothing twice and nothing too large is read.
 */
final class RulePackFile {

    private static final String DEFAULT = "/claims/default-rules.json";
    private static final int USUAL_DISTANCE = 6;

    /** The longest file that is read, in characters. */
    static final int LONGEST = 4_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(12).maxStringLength(4_000).maxNameLength(200).maxNumberLength(20)
                    .maxDocumentLength(LONGEST).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final JsonMapper JSON = JsonMapper.builder(FACTORY)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .withCoercionConfig(LogicalType.Textual, text -> text
                    .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

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

    /** @throws Refusal naming the place where it is no rule pack */
    static ClaimRulePack read(String json) {
        if (json.length() > LONGEST) {
            throw Refusal.because("claims.import.tooLarge", LONGEST);
        }
        try {
            @Nullable Pack pack = JSON.readValue(json, Pack.class);
            RulePackShape.check(pack, path -> JsonPlace.at(json, path, FACTORY));
            return pack.toPack();
        } catch (JacksonException unreadable) {
            throw JsonFault.refusal(json, unreadable, FACTORY);
        }
    }

    static String writeWords(Map<String, Map<String, List<String>>> words) {
        return JSON.writeValueAsString(new Groups(words));
    }

    static Map<String, Map<String, List<String>>> readWords(String json) {
        return JSON.readValue(json, Groups.class).languages();
    }

    static String write(ClaimRulePack pack) {
        return JSON.writeValueAsString(Pack.of(pack));
    }

    static ClaimRule readRule(String json, String language) {
        return JSON.readValue(json, Rule.class).toRule(language);
    }

    static String writeRule(ClaimRule rule) {
        return JSON.writeValueAsString(Rule.of(rule));
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** The groups of words alone. */
    record Groups(Map<String, Map<String, List<String>>> languages) {}

    /** The whole file. */
    record Pack(@Nullable String version, Map<String, InLanguage> languages) {
        ClaimRulePack toPack() {
            Map<String, Map<String, List<String>>> words = new LinkedHashMap<>();
            List<ClaimRule> rules = new ArrayList<>();
            languages.forEach((code, part) -> {
                words.put(code, part.words());
                part.rules().forEach(rule -> rules.add(rule.toRule(code)));
            });
            return new ClaimRulePack(version == null ? "" : version, words, rules);
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
