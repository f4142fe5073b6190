package dev.stillwater.audit.ui;

import dev.stillwater.uikit.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The named values of lines of the trail, in words: names for ids, the reader's time, no code. */
final class TrailDetails {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*Z");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z]+(_[A-Z]+)*");
    /** Codes that people know as they are. */
    private static final Collection<String> AS_THEY_ARE = List.of("currency", "code", "cell", "modalities", "modality", "parts", "number", "jurisdiction");

    private final Map<UUID, String> names;
    private final ZoneId zone;

    /**
     * @param names how the things are called whose ids stand there
     * @param zone the reader's
     */
    TrailDetails(Map<UUID, String> names, ZoneId zone) {
        this.names = names;
        this.zone = zone;
    }

    /** The ids that stand in these values. */
    static Stream<UUID> ids(JsonNode fields) {
        return leaves(fields).map(JsonNode::asString).filter(text -> ID.matcher(text).matches()).map(UUID::fromString);
    }

    /** "Therapist: Ben Takahashi, room: Fern"; empty where there are none. */
    String words(JsonNode fields) {
        return fields.properties().stream()
                .filter(field -> !isNothing(field.getValue()))
                .map(field -> Words.text("audit.field." + field.getKey()) + ": " + value(field.getKey(), field.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** A paper without an end, for example: there is nothing to say of it. */
    private static boolean isNothing(JsonNode value) {
        return value.isNull() || value.isString() && (value.asString().isBlank() || value.asString().equals("null"));
    }

    private String value(String name, JsonNode value) {
        if (value.isObject()) {
            return value.properties().stream()
                    .map(inner -> inner.getKey() + " " + value(name, inner.getValue()))
                    .collect(Collectors.joining(", "));
        }
        return Words.list(leaves(value).map(leaf -> leaf(name, leaf)).toList());
    }

    private String leaf(String name, JsonNode leaf) {
        String text = leaf.asString();
        if (leaf.isBoolean()) {
            return Words.text(leaf.booleanValue() ? "audit.yes" : "audit.no");
        }
        if (ID.matcher(text).matches()) {
            return names.getOrDefault(UUID.fromString(text), Words.text("audit.gone"));
        }
        return CONSTANT.matcher(text).matches() && !AS_THEY_ARE.contains(name) ? constant(text) : text(text);
    }

    /** A text, or the moment that it writes, in the reader's time. */
    String text(String text) {
        try {
            return !INSTANT.matcher(text).matches() ? text : Words.dateTime(Instant.parse(text), zone);
        } catch (DateTimeParseException other) {
            return text;
        }
    }

    private static String constant(String name) {
        return Words.known("audit.value." + name).orElseGet(() -> name.toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static Stream<JsonNode> leaves(JsonNode node) {
        return node.isContainer()
                ? StreamSupport.stream(node.spliterator(), false).flatMap(TrailDetails::leaves)
                : Stream.of(node);
    }
}
