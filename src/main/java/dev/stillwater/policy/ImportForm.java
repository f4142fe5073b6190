package dev.stillwater.policy;

import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.Why;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a file from outside must look like before it is read as a policy: an object, no gaps in its lists,
 * and nothing left out that reads as a no. Pure.
 */
final class ImportForm {

    private ImportForm() {}

    /** @throws Refusal naming the place */
    static void check(JsonNode file) {
        if (!file.isObject()) {
            throw Refusal.because("screening.import.object", Why.of("file.json.whole"));
        }
        noGaps(file, "");
        JsonNode questions = file.path("questions");
        for (int i = 0; i < questions.size(); i++) {
            question(questions.path(i), "questions[" + i + "]");
        }
        file.path("letters").properties().forEach(each -> there(each.getValue(), "letters." + each.getKey(), "days"));
    }

    /** A list with nothing in one of its places says something that nobody can read. */
    private static void noGaps(JsonNode at, String path) {
        for (int i = 0; at.isArray() && i < at.size(); i++) {
            if (at.path(i).isNull()) {
                throw Refusal.because("screening.import.missing", path + "[" + i + "]");
            }
            noGaps(at.path(i), path + "[" + i + "]");
        }
        if (at.isObject()) {
            at.properties().forEach(each -> noGaps(each.getValue(), (path.isEmpty() ? "" : path + ".") + each.getKey()));
        }
    }

    private static void question(JsonNode question, String path) {
        there(question.get("measure"), path + ".measure", "lowest");
        JsonNode options = question.path("options");
        for (int i = 0; i < options.size(); i++) {
            String option = path + ".options[" + i + "]";
            there(options.get(i), option, "concern", "reopens");
            cells(options.path(i).path("cells"), option + ".cells");
        }
    }

    private static void cells(JsonNode cells, String path) {
        cells.properties().forEach(cell -> {
            for (int i = 0; i < cell.getValue().size(); i++) {
                JsonNode outcome = cell.getValue().path(i);
                if (outcome.path("is").asString("").equals("defer")) {
                    there(outcome, path + "." + cell.getKey() + "[" + i + "]", "days");
                }
            }
        });
    }

    /** Left out, these would read as zero or as a no. */
    private static void there(@Nullable JsonNode object, String path, String... names) {
        for (String name : List.of(names)) {
            if (object != null && object.isObject() && (!object.has(name) || object.path(name).isNull())) {
                throw Refusal.because("screening.import.missing", path + "." + name);
            }
        }
    }
}
