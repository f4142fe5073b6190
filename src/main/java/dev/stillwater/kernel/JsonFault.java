package dev.stillwater.kernel;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Why a file that somebody brought cannot be read as JSON: the line, the place, and what is wrong there. */
public final class JsonFault {

    private JsonFault() {}

    /** @param factory that was read with: its limits tell how far it came */
    public static Refusal refusal(String text, JacksonException unreadable, JsonFactory factory) {
        JsonPlace place = JsonPlace.of(text, unreadable, factory);
        return Refusal.because(text.isBlank() ? "file.json.unreadable" : why(unreadable), place.line(), place.words());
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
