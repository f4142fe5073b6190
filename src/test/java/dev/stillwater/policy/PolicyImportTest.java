package dev.stillwater.policy;

import static dev.stillwater.policy.TestPolicies.DEFAULT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.Why;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Files that are damaged, huge, go in circles, are nested deep or hold something else than they should. */
class PolicyImportTest {

    private static final JsonMapper PLAIN = JsonMapper.builder().build();
    private static final String QUESTION = "{\"code\":\"%s\",\"wording\":{\"en\":\"x\"},\"kind\":\"YES_NO\",\"validity\":\"visit\","
            + "\"moment\":\"VISIT\",\"after\":{\"question\":\"%s\",\"options\":[\"yes\"]},\"options\":["
            + "{\"code\":\"no\",\"wording\":{\"en\":\"no\"},\"concern\":false,\"reopens\":false},"
            + "{\"code\":\"yes\",\"wording\":{\"en\":\"yes\"},\"concern\":false,\"reopens\":false}]}";

    private static Throwable reading(String json) {
        return catchThrowable(() -> ImportRules.read(json, TestPolicies.LIBRARY));
    }

    private static void refusedAt(String place, String json) {
        Throwable thrown = reading(json);
        assertThat(thrown).isInstanceOfSatisfying(Refusal.class, refusal ->
                assertThat(refusal.whys().getFirst().args().toString()).contains(place));
    }

    private static String document(String... questions) {
        return "{\"schema\":1,\"questions\":[" + String.join(",", questions) + "]}";
    }

    private static String asked(String code, String after) {
        return QUESTION.formatted(code, after);
    }

    private static String alwaysAsked(String code) {
        return asked(code, "X").replaceFirst("\"after\":\\{.*?},", "");
    }

    @Test
    void a_hundred_thousand_questions_are_refused_quickly() {
        String many = IntStream.range(0, 100_000)
                .mapToObj(i -> "{\"code\":\"Q" + i + "\"}")
                .collect(Collectors.joining(",", "{\"schema\":1,\"questions\":[", "]}"));
        assertThat(many.length()).isGreaterThan(1_000_000);
        assertTimeout(Duration.ofSeconds(20), () -> refusedAt("questions", many));
    }

    @Test
    void more_than_four_megabytes_are_refused() {
        refusedAt("4000000", document(alwaysAsked("Q1")) + " ".repeat(4_000_001));
        refusedAt("modifications", "{\"modifications\":{\"a\":{\"en\":\"" + "x".repeat(20_000) + "\"}}}");
    }

    @Test
    void circles_of_any_length_are_refused_by_name() {
        refusedAt("Q1", document(asked("Q1", "Q1")));
        refusedAt("Q1", document(asked("Q1", "Q2"), asked("Q2", "Q1")));
        refusedAt("Q2", document(alwaysAsked("Q1"), asked("Q2", "Q4"), asked("Q3", "Q2"), asked("Q4", "Q3")));
        var ring = new ArrayList<String>();
        for (int i = 0; i < 900; i++) {
            ring.add(asked("Q" + i, "Q" + (i + 1) % 900));
        }
        refusedAt("questions[0].after", document(ring.toArray(String[]::new)));
        assertThat(reading(document(alwaysAsked("Q1"), asked("Q2", "Q1"), asked("Q3", "Q2")))).isNull();
    }

    private static void allowedThere(String allowed, String json) {
        assertThat(reading(json)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.whys()).hasSize(2);
            assertThat(refusal.whys().getLast().args().getFirst().toString()).contains(allowed);
        });
    }

    @Test
    void what_can_stand_in_a_place_is_said_with_the_refusal() {
        String question = document(alwaysAsked("Q1"));
        allowedThere("YES_NO  ONE_OF  ANY_OF  NUMBER  SINCE", question.replaceFirst("YES_NO", "MAYBE"));
        allowedThere("visit  days:30  year  change", question.replaceFirst("\"visit\"", "\"soon\""));
        allowedThere("true  false", question.replaceFirst("\"concern\":false", "\"concern\":\"perhaps\""));
        allowedThere("concern", question.replaceFirst("\"concern\":false", "\"worry\":true,\"concern\":false"));
        String cell = "\"concern\":false,\"cells\":{\"SW\":[%s]}";
        allowedThere("proceed  modify  clearance  defer  refuse",
                question.replaceFirst("\"concern\":false", cell.formatted("{\"is\":\"wait\"}")));
        allowedThere("visit  date:S06  weeks:S22",
                question.replaceFirst("\"concern\":false", cell.formatted("{\"is\":\"defer\",\"days\":1,\"from\":\"now\"}")));
        allowedThere("12", question.replaceFirst("\"concern\":false", cell.formatted("{\"is\":\"defer\",\"days\":[],\"from\":\"visit\"}")));
    }

    @Test
    void no_refusal_is_without_its_place() {
        String written = PolicyJson.write(withEverything());
        refusedExactlyAt("the file as a whole", "", " ", "null", "[]", "7", "\"x\"", "1e999999", "{", "}", "nonsense", "\u0000", "// note");
        refusedExactlyAt("schema", "{\"schema\":1,\"schema\":1}", "{\"schema\":1e999999}", "{\"schema\":\"1\"}", "{\"schema\":[1]}",
                "{\"schema\":1" + "0".repeat(50) + "}");
        refusedExactlyAt("questions[0]", "{\"schema\":1,\"questions\":[null]}", "{\"schema\":1,\"questions\":[[]]}",
                "{\"schema\":1,\"questions\":[7]}");
        refusedExactlyAt("questions[0].wording.en", document(alwaysAsked("Q1").replaceFirst("\\{\"en\":\"x\"}", "{\"en\":null}")),
                document(alwaysAsked("Q1").replaceFirst("\\{\"en\":\"x\"}", "{\"es\":\"y\"}")),
                document(alwaysAsked("Q1").replaceFirst("\\{\"en\":\"x\"}", "{\"en\":\" \"}")),
                document(alwaysAsked("Q1").replaceFirst("\\{\"en\":\"x\"}", "{\"en\":\"x\",\"en\":\"x\"}")));
        refusedExactlyAt("questions[0].wording", document(alwaysAsked("Q1").replaceFirst("\\{\"en\":\"x\"}", "null")));
        refusedExactlyAt("questions[0].options[1].concern", document(alwaysAsked("Q1").replaceFirst(
                "(\\{\"code\":\"yes\".*?)\"concern\":false", "$1\"concern\":null")));
        refusedExactlyAt("questions[0].options[0].concern", document(alwaysAsked("Q1").replaceFirst("\"concern\":false,", "")));
        refusedExactlyAt("questions[0].options[1]", document(alwaysAsked("Q1").replaceFirst("\\{\"code\":\"yes\".*}", "null]}")));
        refusedExactlyAt("modifications.a", "{\"schema\":1,\"modifications\":{\"a\":null}}",
                "{\"schema\":1,\"modifications\":{\"a\":{\"en\":\"x\"},\"a\":{\"en\":\"x\"}}}");
        refusedExactlyAt("letters.doctor.days", "{\"schema\":1,\"letters\":{\"doctor\":{\"wording\":{\"en\":\"x\"}}}}",
                "{\"schema\":1,\"letters\":{\"doctor\":{\"wording\":{\"en\":\"x\"},\"days\":1e999999}}}");
        refusedExactlyAt("seasons[0].dates[0].from", "{\"schema\":1,\"seasons\":[{\"code\":\"s\",\"wording\":{\"en\":\"x\"},\"dates\":[{\"from\":\"--13-40\"}]}]}");
        assertThat(reading(written)).isNull();
    }

    private static void refusedExactlyAt(String expected, String... files) {
        for (String file : files) {
            assertThat(reading(file)).as(file).isInstanceOfSatisfying(Refusal.class, refusal -> {
                List<?> args = refusal.whys().getFirst().args();
                Object found = args.getFirst() instanceof Integer ? args.get(1) : args.getFirst();
                String path = found instanceof Why why && why.key().equals("file.json.whole") ? "the file as a whole" : found.toString();
                assertThat(path).as(file).isEqualTo(expected);
                assertThat(args.getFirst()).as(file).isNotEqualTo(0);
            });
        }
    }

    @Test
    void what_is_nested_deep_is_refused_and_costs_no_stack() {
        for (String open : List.of("[", "{\"a\":", "{\"questions\":[", "[{\"options\":")) {
            assertThat(reading(open.repeat(100_000))).as(open).isInstanceOf(Refusal.class);
        }
        refusedAt("questions[0]", document("{\"code\":\"Q1\",\"wording\":{\"en\":" + "[".repeat(30) + "]".repeat(30) + "}}"));
    }

    @Test
    void a_file_cut_off_anywhere_is_refused() {
        String written = PolicyJson.write(DEFAULT);
        for (int end = 0; end < written.length(); end += 997) {
            assertThat(reading(written.substring(0, end))).as("cut at %d", end).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void whatever_holds_something_else_than_it_should_is_refused_with_its_place() {
        JsonNode good = PLAIN.readTree(PolicyJson.write(withEverything()));
        Map<String, List<Object>> places = new LinkedHashMap<>();
        collect(good, "", List.of(), places);
        assertThat(places).hasSizeGreaterThan(60);
        int refused = 0;
        for (Map.Entry<String, List<Object>> place : places.entrySet()) {
            for (String wrong : List.of("17.5", "\"\\u0001~\"", "[[]]", "{\"surprise\":1}", "true")) {
                JsonNode broken = good.deepCopy();
                put(broken, place.getValue(), PLAIN.readTree(wrong));
                Throwable thrown = reading(broken.toString());
                if (thrown != null) {
                    assertThat(thrown).as("%s = %s", place.getKey(), wrong).isInstanceOfSatisfying(Refusal.class, refusal ->
                            // A season of another name is missed where a question names it.
                            assertThat(place(refusal)).matches(found -> found.startsWith(top(place.getValue()))
                                    || place.getKey().equals("/seasons/*/code") && found.startsWith("questions[")));
                    refused++;
                }
            }
        }
        assertThat(refused).isGreaterThan(places.size() * 3);
    }

    /** The default policy and a compound rule, so that every part of the form is there. */
    private static PolicyDocument withEverything() {
        return DEFAULT.withCompounds(List.of(TestPolicies.aCompound(
                "both", TestPolicies.SWEDISH, Cell.of(new Outcome.Clearance("chronic")), Choice.of("S19", "yes"),
                Choice.of("S17", "yes"))));
    }

    /** A sentence about the form begins with the line, then the place; one about the content with the place. */
    private static String place(Refusal refusal) {
        List<?> args = refusal.whys().getFirst().args();
        return String.valueOf(args.getFirst() instanceof Integer ? args.get(1) : args.getFirst());
    }

    /** As {@code questions[3]}: what lies deeper is where the damage shows, which may be elsewhere. */
    private static String top(List<Object> steps) {
        return steps.size() > 1 && steps.get(1) instanceof Integer index
                ? steps.getFirst() + "[" + index + "]"
                : String.valueOf(steps.getFirst());
    }

    /** One place for every path, whatever the index. */
    private static void collect(JsonNode node, String path, List<Object> steps, Map<String, List<Object>> places) {
        if (!path.isEmpty()) {
            places.putIfAbsent(path, steps);
        }
        if (node instanceof ObjectNode object) {
            object.properties().forEach(each ->
                    collect(each.getValue(), path + "/" + each.getKey(), and(steps, each.getKey()), places));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                collect(array.get(i), path + "/*", and(steps, i), places);
            }
        }
    }

    private static List<Object> and(List<Object> steps, Object step) {
        var more = new ArrayList<>(steps);
        more.add(step);
        return more;
    }

    private static void put(JsonNode root, List<Object> steps, JsonNode value) {
        JsonNode at = root;
        for (Object step : steps.subList(0, steps.size() - 1)) {
            at = step instanceof Integer index ? at.get(index) : at.get((String) step);
        }
        if (steps.getLast() instanceof Integer index) {
            ((ArrayNode) at).set(index, value);
        } else {
            ((ObjectNode) at).set((String) steps.getLast(), value);
        }
    }

    @Test
    void nothing_else_than_a_refusal_ever_comes_out() {
        for (String odd : List.of("", " ", "null", "1", "\"x\"", "[]", "{}", "{\"schema\":1}", "\uFEFF{}", "{\"schema\":1}}", "<xml/>")) {
            Throwable thrown = reading(odd);
            assertThat(thrown == null || thrown instanceof Refusal).as(odd).isTrue();
        }
        assertThatThrownBy(() -> PolicyJson.read("{\"questions\":[null]}", PolicyDocument.class)).isInstanceOf(Refusal.class);
    }
}
