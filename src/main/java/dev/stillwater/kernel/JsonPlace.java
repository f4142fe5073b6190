package dev.stillwater.kernel;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * Where in a file something is wrong, as people write it: {@code questions[3].wording.en}, in line 17.
 *
 * @param path empty for the file as a whole
 */
public record JsonPlace(int line, String path) {

    /** Where reading stopped. A reader that only says how far it came is followed to there. */
    public static JsonPlace of(String text, JacksonException wrong, JsonFactory factory) {
        // Where it is no JSON, a reader of objects knows only the object; where it is too much, or another kind, the very place.
        boolean damaged = wrong instanceof StreamReadException
                && !(wrong instanceof StreamConstraintsException || wrong instanceof InputCoercionException);
        String known = damaged ? "" : path(wrong.getPath());
        TokenStreamLocation stopped = wrong.getLocation();
        JsonPlace there = walk(text, known, stopped == null ? -1 : stopped.getCharOffset(), factory);
        int line = stopped == null ? 0 : stopped.getLineNr();
        return new JsonPlace(line > 0 ? line : there.line, known.isEmpty() ? there.path : known);
    }

    /** Where a path stands in a file, or as much of it as is there. */
    public static JsonPlace at(String text, String path, JsonFactory factory) {
        String there = path;
        JsonPlace found = walk(text, there, -1, factory);
        while (!found.path.equals(there) && !there.isEmpty()) {
            there = there.substring(0, Math.max(0, Math.max(there.lastIndexOf('.'), there.lastIndexOf('['))));
            found = there.isEmpty() ? new JsonPlace(1, "") : walk(text, there, -1, factory);
        }
        return new JsonPlace(found.line, path);
    }

    /** Reads to a path, or to where somebody stopped, or to where it cannot be read on. */
    private static JsonPlace walk(String text, String known, long stopped, JsonFactory factory) {
        JsonPlace last = new JsonPlace(1, "");
        try (JsonParser in = factory.createParser(ObjectReadContext.empty(), text)) {
            try {
                while (in.nextToken() != null && (stopped < 0 || in.currentTokenLocation().getCharOffset() <= stopped)) {
                    last = at(in);
                    if (!known.isEmpty() && known.equals(last.path)) {
                        break;
                    }
                    in.getString(); // A text or number that is too long fails only when it is taken.
                }
            } catch (JacksonException damaged) {
                last = at(in);
            }
        }
        return last;
    }

    private static JsonPlace at(JsonParser in) {
        return new JsonPlace(Math.max(in.currentTokenLocation().getLineNr(), 1), path(in.streamReadContext()));
    }

    /** The path as an argument of a sentence. */
    public Object words() {
        return path.isEmpty() ? Why.of("file.json.whole") : path;
    }

    private static String path(List<JacksonException.Reference> steps) {
        return joined(steps.stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining()));
    }

    private static String path(TokenStreamContext at) {
        var path = new StringBuilder();
        for (TokenStreamContext step = at; step != null && !step.inRoot(); step = step.getParent()) {
            if (step.inObject() && step.currentName() != null) {
                path.insert(0, "." + step.currentName());
            } else if (step.inArray() && step.hasCurrentIndex()) {
                path.insert(0, "[" + step.getCurrentIndex() + "]");
            }
        }
        return joined(path.toString());
    }

    private static String joined(String path) {
        return path.startsWith(".") ? path.substring(1) : path;
    }
}
