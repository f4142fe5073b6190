package dev.stillwater.policy;

import dev.stillwater.kernel.Why;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Where in a file something is wrong, as people write it: {@code questions[3].wording.en}, in line 17.
 *
 * @param path empty for the file as a whole
 */
record JsonPlace(int line, String path) {

    /** Where reading stopped. A reader that only says how far it came is followed to there. */
    static JsonPlace of(String text, JacksonException wrong, JsonFactory factory) {
        String known = path(wrong.getPath());
        TokenStreamLocation stopped = wrong.getLocation();
        JsonPlace there = walk(text, known, stopped == null ? -1 : stopped.getCharOffset(), factory);
        int line = stopped == null ? 0 : stopped.getLineNr();
        return new JsonPlace(line > 0 ? line : there.line, known.isEmpty() ? there.path : known);
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
    Object words() {
        return path.isEmpty() ? Why.of("screening.import.whole") : path;
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
