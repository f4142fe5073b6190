package dev.stillwater.kernel;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Why a file that somebody brought cannot be read as JSON: the line, the place, and what is wrong there. */
public final class JsonFault {

    private JsonFault() {}

    /** @param factory that was read with: its limits tell how far it came */
    public static Refusal refusal(String text, JacksonException unreadable, JsonFactory factory) {
        JsonPlace place = JsonPlace.of(text, unreadable, factory);
        Why fault = Why.of(text.isBlank() ? "file.json.unreadable" : why(unreadable), place.line(), place.words());
        List<String> allowed = allowed(unreadable);
        return allowed.isEmpty() ? new Refusal(fault) : new Refusal(fault, Why.of("file.json.allowed", String.join("  ", allowed)));
    }

    /** What can stand there, as it is written in the file; empty where that is not known. */
    private static List<String> allowed(JacksonException unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotOfForm form) {
                return form.forms();
            }
        }
        return switch (unreadable) {
            case UnrecognizedPropertyException named when named.getKnownPropertyIds() != null ->
                    named.getKnownPropertyIds().stream().map(String::valueOf).sorted().toList();
            case InvalidTypeIdException typed when typed.getBaseType() != null -> kinds(typed.getBaseType().getRawClass());
            case MismatchedInputException other when other.getTargetType() != null -> written(other.getTargetType());
            default -> List.of();
        };
    }

    private static List<String> kinds(Class<?> base) {
        JsonSubTypes types = base.getAnnotation(JsonSubTypes.class);
        return types == null ? List.of() : Arrays.stream(types.value()).map(JsonSubTypes.Type::name).toList();
    }

    private static List<String> written(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList();
        }
        if (type == boolean.class || type == Boolean.class) {
            return List.of("true", "false");
        }
        if (type == int.class || Number.class.isAssignableFrom(type)) {
            return List.of("12");
        }
        if (type == String.class) {
            return List.of("\"\u2026\"");
        }
        return List.of(Collection.class.isAssignableFrom(type) ? "[ \u2026 ]" : "{ \u2026 }");
    }

    private static String why(JacksonException unreadable) {
        return switch (unreadable) {
            case StreamConstraintsException _ -> "file.json.size";
            case UnrecognizedPropertyException _ -> "file.json.name";
            case InputCoercionException _ -> "file.json.kind";
            case StreamReadException twice when twice.getOriginalMessage().startsWith("Duplicate") -> "file.json.twice";
            case StreamReadException _ -> "file.json.unreadable";
            default -> "file.json.kind";
        };
    }
}
