package dev.stillwater.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.stillwater.kernel.JsonFault;
import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.Why;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The one written form of policies, answers and decisions: the same content always gives the same
 * bytes, and what was written reads back equal. Reading is strict: nothing unknown, nothing twice,
 * nothing too large.
 */
public final class PolicyJson {

    /** The longest document that is read, in characters. */
    static final int LONGEST = 4_000_000;

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(20)
                                    .maxStringLength(10_000)
                                    .maxNameLength(200)
                                    .maxNumberLength(20)
                                    .maxDocumentLength(LONGEST)
                                    .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build();

    private static final JsonMapper MAPPER =
            JsonMapper.builder(FACTORY)
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .changeDefaultPropertyInclusion(
                            usual -> usual.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                    .addModule(codes())
                    .build();

    private PolicyJson() {}

    public static String write(Object content) {
        return MAPPER.writeValueAsString(content);
    }

    /** The same content, laid out for people. */
    static String writeReadably(PolicyDocument document) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document);
    }

    /** @throws Refusal naming the place where the text can't be read */
    public static <T> T read(String text, Class<T> kind) {
        return reading(text, () -> MAPPER.readValue(text, kind));
    }

    /** Text from outside as it stands there, before it is read as anything; {@link ImportForm} looks at that. */
    static JsonNode tree(String text) {
        return reading(text, () -> MAPPER.readTree(text));
    }

    private static <T> T reading(String text, Supplier<@Nullable T> read) {
        if (text.length() > LONGEST) {
            throw Refusal.because("screening.import.huge", LONGEST);
        }
        try {
            T content = read.get();
            if (content == null) {
                throw Refusal.because("screening.import.object", Why.of("file.json.whole"));
            }
            return content;
        } catch (JacksonException unreadable) {
            throw JsonFault.refusal(text, unreadable, FACTORY);
        }
    }

    static PolicyDocument resource(String name) {
        try (InputStream in = PolicyJson.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Missing from this build: " + name);
            }
            return read(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8), PolicyDocument.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SimpleModule codes() {
        var module = new SimpleModule("kernel codes");
        module.addSerializer(ModalityCode.class, new CodeWriter<>(ModalityCode.class));
        module.addSerializer(JurisdictionCode.class, new CodeWriter<>(JurisdictionCode.class));
        module.addDeserializer(ModalityCode.class, new ValueDeserializer<ModalityCode>() {
            @Override
            public ModalityCode deserialize(JsonParser in, DeserializationContext context) {
                return ModalityCode.of(in.getString());
            }
        });
        module.addDeserializer(JurisdictionCode.class, new ValueDeserializer<JurisdictionCode>() {
            @Override
            public JurisdictionCode deserialize(JsonParser in, DeserializationContext context) {
                return JurisdictionCode.of(in.getString());
            }
        });
        module.addKeyDeserializer(ModalityCode.class, new KeyDeserializer() {
            @Override
            public Object deserializeKey(String key, DeserializationContext context) {
                return ModalityCode.of(key);
            }
        });
        return module;
    }

    private static final class CodeWriter<T> extends ValueSerializer<T> {

        private final Class<T> kind;

        CodeWriter(Class<T> kind) {
            this.kind = kind;
        }

        @Override
        public void serialize(T code, JsonGenerator out, SerializationContext context) {
            out.writeString(code.toString());
        }

        @Override
        public Class<?> handledType() {
            return kind;
        }
    }
}
