package dev.stillwater.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes to the default policy in short.
 *
 * <pre>
 * del S17/yes/MLD                    set S17/yes/MLD r+m:avoid-area     band S22/under-13 ..13
 * attr S17 validity 'year'           drop S17/yes                       opt S17/often - m:no-neck
 * new X1 YES_NO r after=S17=yes mod=MLD season=summer condition=S17
 * rule R1 S17=yes,S28=yes SW r       season summer 06-01..08-31 US,GB 12-01..02-28 AU
 * </pre>
 */
final class PlantedPolicy {

    private static final Pattern DAYS = Pattern.compile("d(-?\\d+)(?:([@~])(.+))?");

    private final Map<String, Object> document;

    private PlantedPolicy() {
        document = map(PolicyJson.write(TestPolicies.DEFAULT));
    }

    static PolicyDocument of(String edits) {
        var edit = new PlantedPolicy();
        Arrays.stream(edits.split(" ;; ")).forEach(edit::apply);
        return PolicyJson.read(PolicyJson.write(edit.document), PolicyDocument.class);
    }

    private void apply(String text) {
        String[] words = text.split(" ", 4);
        switch (words[0]) {
            case "del" -> cells(words[1]).remove(last(words[1]));
            case "set" -> cells(words[1]).put(last(words[1]), cell(words[2]));
            case "band" -> at(words[1]).put("band", band(words[2]));
            case "attr" -> attribute(words[1], words[2], words[3]);
            case "drop" -> drop(words[1]);
            case "opt" -> option(words[1], words[2], words[3]);
            case "new" -> question(words[1], words[2], words[3].split(" "));
            case "rule" -> rule(words[1], words[2], words[3].split(" "));
            case "season" -> season(words[1], text.split(" "));
            default -> throw new IllegalArgumentException(text);
        }
    }

    private void attribute(String place, String name, String json) {
        Object value = PolicyJson.read(json.replace('\'', '"'), Object.class);
        if (place.equals("letters")) {
            child(document, "letters").put(name, value);
        } else if (place.startsWith("letters/")) {
            child(child(document, "letters"), last(place)).put(name, value);
        } else if (name.startsWith("cells.")) {
            child(at(place), "cells").put(name.substring(6), value);
        } else {
            at(place).put(name, value);
        }
    }

    private void drop(String place) {
        String code = last(place);
        List<Object> from = place.contains("/")
                ? list(at(place.substring(0, place.indexOf('/'))), "options")
                : list(document, "questions");
        from.removeIf(each -> code.equals(asMap(each).get("code")));
    }

    private void option(String place, String band, String cell) {
        Map<String, Object> question = at(place.substring(0, place.indexOf('/')));
        Map<String, Object> option = option(last(place), cell, modalities(question));
        if (!band.equals("-")) {
            option.put("band", band(band));
        }
        list(question, "options").add(option);
    }

    private static List<String> modalities(Map<String, Object> question) {
        Object limited = question.get("modalities");
        return limited == null
                ? TestPolicies.LIBRARY.stream().map(Object::toString).toList()
                : asList(limited).stream().map(Object::toString).toList();
    }

    private static Map<String, Object> option(String code, String cell, List<String> modalities) {
        var option = new LinkedHashMap<String, Object>();
        option.put("code", code);
        option.put("wording", wording(code));
        option.put("concern", !code.equals("no"));
        option.put("reopens", false);
        var cells = new TreeMap<String, Object>();
        if (!cell.equals("-")) {
            modalities.forEach(modality -> cells.put(modality, cell(cell)));
        }
        option.put("cells", cells);
        return option;
    }

    private void question(String code, String kind, String... words) {
        var question = new LinkedHashMap<String, Object>();
        question.put("code", code);
        question.put("wording", wording(code));
        question.put("kind", kind);
        question.put("validity", "visit");
        question.put("moment", "VISIT");
        for (String word : words) {
            String[] parts = word.split("=");
            switch (parts[0]) {
                case "after" -> question.put(
                        "after", Map.of("question", parts[1], "options", List.of(parts[2].split(","))));
                case "mod" -> question.put("modalities", List.of(parts[1].split(",")));
                case "season", "condition" -> question.put(parts[0], parts[1]);
                default -> {}
            }
        }
        var options = new ArrayList<Object>();
        if (!words[0].equals("-")) {
            options.add(option("no", "-", List.of()));
            options.add(option("yes", words[0], modalities(question)));
        }
        question.put("options", options);
        list(document, "questions").add(question);
    }

    private void rule(String code, String choices, String... words) {
        var rule = new LinkedHashMap<String, Object>();
        var all = Arrays.stream(choices.split(","))
                .map(choice -> choice.split("="))
                .map(parts -> (Object) Map.of("question", parts[0], "option", parts[1]))
                .toList();
        rule.put("code", code);
        rule.put("wording", wording(code));
        rule.put("all", all);
        rule.put("condition", words.length > 2 ? words[2].split("=")[1] : asMap(all.getFirst()).get("question"));
        rule.put("cells", Map.of(words[0], cell(words[1])));
        list(document, "compounds").add(rule);
    }

    private void season(String code, String... words) {
        var dates = new ArrayList<Object>();
        for (int i = 2; i < words.length; i++) {
            String[] days = words[i].split("\\.\\.");
            boolean placed = i + 1 < words.length && !words[i + 1].contains("..");
            dates.add(Map.of(
                    "from", "--" + days[0], "to", "--" + days[1],
                    "places", placed ? List.of(words[++i].split(",")) : List.of()));
        }
        list(document, "seasons").add(Map.of("code", code, "wording", wording(code), "dates", dates));
    }

    private static List<Object> cell(String text) {
        return text.equals("-")
                ? List.of()
                : Arrays.stream(text.split("\\+")).map(PlantedPolicy::outcome).toList();
    }

    private static Object outcome(String text) {
        Matcher days = DAYS.matcher(text);
        if (days.matches()) {
            String from = days.group(2) == null
                    ? "visit"
                    : (days.group(2).equals("@") ? "date:" : "weeks:") + days.group(3);
            return Map.of("is", "defer", "days", Integer.valueOf(days.group(1)), "from", from);
        }
        return switch (text.charAt(0)) {
            case 'r' -> Map.of("is", "refuse");
            case 'p' -> Map.of("is", "proceed");
            case 'c' -> Map.of("is", "clearance", "kind", text.substring(2));
            default -> Map.of("is", "modify", "changes", List.of(text.substring(2).split(",")));
        };
    }

    private static Map<String, Object> band(String text) {
        int dots = text.indexOf("..");
        var band = new LinkedHashMap<String, Object>();
        if (dots > 0) {
            band.put("from", Integer.valueOf(text.substring(0, dots)));
        }
        if (dots + 2 < text.length()) {
            band.put("below", Integer.valueOf(text.substring(dots + 2)));
        }
        return band;
    }

    private Map<String, Object> cells(String place) {
        return child(at(place), "cells");
    }

    /** The question, or the option of it that the place names. */
    private Map<String, Object> at(String place) {
        String[] names = place.split("/");
        Map<String, Object> question = coded(list(document, "questions"), names[0]);
        return names.length == 1 ? question : coded(list(question, "options"), names[1]);
    }

    private static Map<String, Object> coded(List<Object> all, String code) {
        return all.stream()
                .map(PlantedPolicy::asMap)
                .filter(each -> code.equals(each.get("code")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    private static String last(String place) {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    private static Map<String, Object> wording(String text) {
        return Map.of("en", text, "es", text);
    }

    private static Map<String, Object> child(Map<String, Object> of, String name) {
        return asMap(of.computeIfAbsent(name, _ -> new TreeMap<String, Object>()));
    }

    private static List<Object> list(Map<String, Object> of, String name) {
        return asList(of.computeIfAbsent(name, _ -> new ArrayList<>()));
    }

    private static Map<String, Object> map(String json) {
        return asMap(PolicyJson.read(json, Object.class));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> asList(Object value) {
        return (List<Object>) value;
    }
}
