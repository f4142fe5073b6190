package dev.stillwater.policy;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.ModalityCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How the questions of a document hang together. Bears broken documents: what hangs on nothing is unreachable. */
final class PolicyShape {

    private final PolicyDocument document;
    private final Map<QuestionCode, Question> byCode = new LinkedHashMap<>();
    private final Map<QuestionCode, List<Question>> followUps = new HashMap<>();
    private final Map<QuestionCode, List<Question>> lines = new HashMap<>();
    private final Map<String, Season> seasons = new HashMap<>();
    /** The modalities for which a wait somewhere counts from the answer to a question. */
    private final Map<QuestionCode, Set<ModalityCode>> anchors = new HashMap<>();

    PolicyShape(PolicyDocument document) {
        this.document = document;
        document.questions().forEach(question -> byCode.putIfAbsent(question.code(), question));
        document.seasons().forEach(season -> seasons.putIfAbsent(season.code(), season));
        byCode.values().forEach(this::hangOn);
        byCode.values().forEach(question -> lines.put(question.code(), findLine(question)));
        byCode.values().stream()
                .flatMap(question -> question.options().stream())
                .forEach(option -> option.cells().forEach(this::noteAnchors));
        document.compounds().forEach(rule -> rule.cells().forEach(this::noteAnchors));
    }

    private void hangOn(Question question) {
        if (question.after() != null) {
            followUps
                    .computeIfAbsent(question.after().question(), _ -> new ArrayList<>())
                    .add(question);
        }
    }

    private void noteAnchors(ModalityCode modality, Cell cell) {
        cell.all(Outcome.Defer.class)
                .flatMap(wait -> Stream.ofNullable(wait.from().question()))
                .forEach(code -> anchors.computeIfAbsent(code, _ -> new HashSet<>()).add(modality));
    }

    private List<Question> findLine(Question question) {
        var line = new ArrayList<Question>();
        var passed = new HashSet<QuestionCode>();
        Question at = question;
        while (at.after() != null) {
            line.add(at);
            passed.add(at.code());
            Question opener = byCode.get(at.after().question());
            if (opener == null || passed.contains(opener.code()) || openers(at).isEmpty()) {
                return List.of();
            }
            at = opener;
        }
        line.add(at);
        return List.copyOf(line);
    }

    PolicyDocument document() {
        return document;
    }

    Collection<Question> questions() {
        return byCode.values();
    }

    Optional<Question> question(QuestionCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The question, the one that opens it, and so on up; empty when nothing can ever open it. */
    List<Question> line(Question question) {
        return lines.getOrDefault(question.code(), List.of());
    }

    List<Question> followUps(Question question) {
        return followUps.getOrDefault(question.code(), List.of());
    }

    /** The options of the earlier question that open this one, as far as they are there. */
    List<Option> openers(Question question) {
        if (question.after() == null) {
            return List.of();
        }
        return question(question.after().question())
                .map(opener -> opener.options().stream()
                        .filter(option -> question.after().options().contains(option.code()))
                        .toList())
                .orElse(List.of());
    }

    /** Whether an answer to it counts for a modality: it and all that lead to it are asked for that. */
    boolean counts(Question question, ModalityCode modality) {
        List<Question> line = line(question);
        return !line.isEmpty() && line.stream().allMatch(each -> each.concerns(modality));
    }

    /** Whether it and all that lead to it are in season. A season that is not there never comes. */
    boolean inSeason(Question question, LocalDate day, JurisdictionCode place) {
        return seasons(question).stream().allMatch(season -> season.holds(day, place));
    }

    /** In which it is asked, itself and all that lead to it; one that nobody has described never comes. */
    List<Season> seasons(Question question) {
        return line(question).stream()
                .flatMap(each -> Stream.ofNullable(each.season()))
                .map(code -> seasons.getOrDefault(code, new Season(code, Wording.of(code, code), List.of())))
                .toList();
    }

    boolean knowsSeason(String code) {
        return seasons.containsKey(code);
    }

    /** Whether any answer to it, or to what it opens, could have a consequence for a modality. */
    boolean matters(Question question, ModalityCode modality) {
        return counts(question, modality)
                && (question.options().stream().anyMatch(option -> matters(option, modality))
                        || anchors.getOrDefault(question.code(), Set.of()).contains(modality)
                        || inCompound(question, modality)
                        || followUps(question).stream().anyMatch(next -> matters(next, modality)));
    }

    private static boolean matters(Option option, ModalityCode modality) {
        Cell cell = option.cell(modality);
        return option.reopens() || cell.matters() || option.concern() && cell.isEmpty();
    }

    private boolean inCompound(Question question, ModalityCode modality) {
        return document.compounds().stream()
                .filter(rule -> rule.cells().getOrDefault(modality, Cell.EMPTY).matters())
                .anyMatch(rule -> rule.all().stream()
                        .anyMatch(choice -> choice.question().equals(question.code())));
    }

    /** Whether every concern that can come up for a modality has an outcome for it. */
    boolean leavesNothingUnsaid(ModalityCode modality) {
        return questions().stream()
                .filter(question -> counts(question, modality))
                .flatMap(question -> question.options().stream())
                .noneMatch(option -> option.concern() && option.cell(modality).isEmpty());
    }

    /** Whether a wait anywhere counts from the answer to this question. */
    boolean isAnchor(Question question) {
        return anchors.containsKey(question.code());
    }
}
