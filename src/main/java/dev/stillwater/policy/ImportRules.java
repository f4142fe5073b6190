package dev.stillwater.policy;

import dev.stillwater.kernel.Characters;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Refusal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a document from outside must be before it is looked at as a policy: complete, of a bearable
 * size, and hanging together. What is unfinished about it otherwise, the check says. Pure.
 */
final class ImportRules {

    private static final int MOST_QUESTIONS = 1000;
    private static final int MOST_OTHERS = 2000;
    private static final int MOST_SEASONS = 50;
    private static final int MOST_PLACES = 300;
    private static final int MOST_BEHIND = 30;
    private static final int LONGEST = 2000;
    private static final Set<Finding.Kind> BROKEN = EnumSet.of(
            Finding.Kind.LOOP, Finding.Kind.CODE_TWICE, Finding.Kind.MISSING_REFERENCE);

    private ImportRules() {}

    /**
     * What a file says, looked at in every respect that does not need the portal.
     *
     * @throws Refusal naming the place
     */
    static PolicyDocument read(String json, Collection<ModalityCode> library) {
        ImportForm.check(PolicyJson.tree(json));
        PolicyDocument document = PolicyJson.read(json, PolicyDocument.class);
        check(document);
        checkTogether(document, PolicyCheck.check(document, library, null));
        return document;
    }

    /** @throws Refusal naming the place */
    static void check(PolicyDocument document) {
        if (document.schema() != PolicyDocument.SCHEMA) {
            throw refusal("schema", "screening.import.schema", document.schema(), PolicyDocument.SCHEMA);
        }
        few("questions", document.questions().size(), MOST_QUESTIONS);
        few("compounds", document.compounds().size(), MOST_OTHERS);
        few("seasons", document.seasons().size(), MOST_SEASONS);
        few("modifications", document.modifications().size(), MOST_OTHERS);
        few("letters", document.letters().size(), MOST_OTHERS);
        document.modifications().forEach((code, wording) -> words("modifications." + code, wording));
        document.letters().forEach((code, letter) -> {
            there("letters." + code, letter);
            words("letters." + code + ".wording", letter.wording());
        });
        for (int i = 0; i < document.seasons().size(); i++) {
            season("seasons[" + i + "]", document.seasons().get(i));
        }
        for (int i = 0; i < document.questions().size(); i++) {
            question("questions[" + i + "]", document.questions().get(i));
        }
        for (int i = 0; i < document.compounds().size(); i++) {
            compound("compounds[" + i + "]", document.compounds().get(i));
        }
        shallow(document);
    }

    /** Follow-ups of follow-ups, but not without end; looked at before anything that walks along them. */
    private static void shallow(PolicyDocument document) {
        var openers = new HashMap<QuestionCode, QuestionCode>();
        document.questions().stream()
                .filter(question -> question.after() != null)
                .forEach(question -> openers.putIfAbsent(question.code(), question.after().question()));
        for (QuestionCode code : openers.keySet().stream().sorted().toList()) {
            QuestionCode at = code;
            for (int steps = 0; at != null; steps++) {
                at = openers.get(at);
                if (code.equals(at)) {
                    throw refusal(place(document, code) + ".after", "screening.import.LOOP", code.value());
                }
                if (steps > MOST_BEHIND) {
                    throw refusal(place(document, code) + ".after", "screening.import.deep", MOST_BEHIND);
                }
            }
        }
    }

    /** @throws Refusal naming the first thing that hangs on nothing, or on itself */
    static void checkTogether(PolicyDocument document, List<Finding> findings) {
        findings.stream().filter(finding -> BROKEN.contains(finding.kind())).findFirst().ifPresent(finding -> {
            throw refusal(place(document, finding), "screening.import." + finding.kind().name(), finding.about());
        });
    }

    private static String place(PolicyDocument document, Finding finding) {
        String cell = finding.modality() == null ? "" : ".cells." + finding.modality();
        if (finding.question() != null) {
            Question question = document.question(finding.question()).orElseThrow();
            String option = finding.option() == null
                    ? ""
                    : at("options", question.options().stream().map(Option::code).toList(), finding.option());
            return place(document, finding.question()) + (option.isEmpty() ? "" : "." + option) + cell;
        }
        return finding.rule() == null
                ? at("seasons", document.seasons().stream().map(Season::code).toList(), finding.about())
                : at("compounds", document.compounds().stream().map(CompoundRule::code).toList(), finding.rule()) + cell;
    }

    private static String place(PolicyDocument document, QuestionCode code) {
        return at("questions", document.questions().stream().map(Question::code).toList(), code);
    }

    private static <T> String at(String list, List<T> codes, T code) {
        return list + "[" + codes.indexOf(code) + "]";
    }

    private static void season(String place, Season season) {
        there(place + ".code", season.code());
        words(place + ".wording", season.wording());
        few(place + ".dates", season.dates().size(), MOST_SEASONS);
        for (int i = 0; i < season.dates().size(); i++) {
            there(place + ".dates[" + i + "].from", season.dates().get(i).from());
            there(place + ".dates[" + i + "].to", season.dates().get(i).to());
            few(place + ".dates[" + i + "].places", season.dates().get(i).places().size(), MOST_PLACES);
        }
    }

    private static void question(String place, Question question) {
        there(place + ".code", question.code());
        words(place + ".wording", question.wording());
        there(place + ".kind", question.kind());
        there(place + ".validity", question.validity());
        there(place + ".moment", question.moment());
        if (question.detail() != null) {
            words(place + ".detail", question.detail());
        }
        if (question.after() != null) {
            there(place + ".after.question", question.after().question());
        }
        if (question.measure() != null) {
            there(place + ".measure.unit", question.measure().unit());
        }
        few(place + ".options", question.options().size(), AnswerReading.MOST_OPTIONS);
        for (int i = 0; i < question.options().size(); i++) {
            Option option = question.options().get(i);
            String at = place + ".options[" + i + "]";
            there(at + ".code", option.code());
            words(at + ".wording", option.wording());
            if (option.advice() != null) {
                words(at + ".advice", option.advice());
            }
            option.cells().forEach((modality, cell) -> cell(at + ".cells." + modality, cell));
        }
    }

    private static void compound(String place, CompoundRule rule) {
        there(place + ".code", rule.code());
        words(place + ".wording", rule.wording());
        there(place + ".condition", rule.condition());
        few(place + ".all", rule.all().size(), MOST_OTHERS);
        rule.all().forEach(choice -> {
            there(place + ".all", choice.question());
            there(place + ".all", choice.option());
        });
        rule.cells().forEach((modality, cell) -> cell(place + ".cells." + modality, cell));
    }

    private static void cell(String place, @Nullable Cell cell) {
        there(place, cell);
        cell.outcomes().forEach(outcome -> {
            switch (outcome) {
                case Outcome.Clearance letter -> there(place + ".kind", letter.kind());
                case Outcome.Defer wait -> there(place + ".from", wait.from());
                case Outcome.Modify _, Outcome.Proceed _, Outcome.Refuse _ -> {}
            }
        });
    }

    private static void words(String place, @Nullable Wording wording) {
        there(place, wording);
        wording.texts().forEach((language, text) -> {
            there(place + "." + language, text);
            if (text.length() > LONGEST || !Characters.areShown(text) || text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\t')) {
                throw refusal(place + "." + language, "screening.import.text", LONGEST);
            }
        });
        if (wording.texts().getOrDefault("en", "").isBlank()) {
            throw refusal(place + ".en", "screening.import.english");
        }
    }

    private static void there(String place, @Nullable Object value) {
        if (value == null) {
            throw refusal(place, "screening.import.missing");
        }
    }

    private static void few(String place, int count, int most) {
        if (count > most) {
            throw refusal(place, "screening.import.many", most);
        }
    }

    /** The first argument of every sentence is the place. */
    private static Refusal refusal(String place, String key, Object... more) {
        var args = new Object[more.length + 1];
        args[0] = place;
        System.arraycopy(more, 0, args, 1, more.length);
        return Refusal.because(key, args);
    }
}
