package dev.stillwater.policy;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.ModalityCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Adds up what the answers mean, one part after the other. Used once, by one thread. */
final class DecisionSum {

    private static final Comparator<LetterOnFile> LONGEST_GOOD_FIRST =
            Comparator.comparing(LetterOnFile::to).reversed().thenComparing(LetterOnFile::id);

    private record LetterKey(QuestionCode condition, String kind) implements Comparable<LetterKey> {
        @Override
        public int compareTo(LetterKey other) {
            int byCondition = condition.compareTo(other.condition);
            return byCondition != 0 ? byCondition : kind.compareTo(other.kind);
        }
    }

    private final LocalDate day;
    private final JurisdictionCode place;
    private final Collection<LetterOnFile> onFile;
    private final Function<QuestionCode, @Nullable Answer> answers;

    private final Map<LetterKey, TreeSet<ModalityCode>> letters = new TreeMap<>();
    private final TreeSet<String> modifications = new TreeSet<>();
    private final List<Decision.Part> parts = new ArrayList<>();
    private final List<Decision.Reason> reasons = new ArrayList<>();
    private final Map<String, LetterOnFile> lifting = new TreeMap<>();

    private @Nullable ModalityCode part;
    private Headline headline = Headline.PROCEED;
    private @Nullable LocalDate earliest;

    DecisionSum(
            LocalDate day,
            JurisdictionCode place,
            Collection<LetterOnFile> onFile,
            Function<QuestionCode, @Nullable Answer> answers) {
        this.day = day;
        this.place = place;
        this.onFile = onFile;
        this.answers = answers;
    }

    void begin(ModalityCode modality) {
        part = modality;
        headline = Headline.PROCEED;
        earliest = null;
    }

    void end() {
        parts.add(new Decision.Part(part(), headline, earliest));
    }

    void add(List<OptionRules.Effect> effects) {
        for (OptionRules.Effect effect : effects) {
            switch (effect.outcome()) {
                case Outcome.Proceed _ -> {}
                case Outcome.Refuse _ -> count(effect.outcome(), effect.reason());
                case Outcome.Modify modify -> {
                    modifications.addAll(modify.changes());
                    count(modify, effect.reason());
                }
                case Outcome.Defer wait -> addWait(wait, effect.reason());
                case Outcome.Clearance letter -> addLetter(letter, effect);
            }
        }
    }

    private void count(Outcome outcome, Decision.Reason reason) {
        headline = Headline.stricter(headline, outcome.headline());
        reasons.add(reason);
    }

    /** A wait that is over by the day has no consequence and is no reason. */
    private void addWait(Outcome.Defer wait, Decision.Reason reason) {
        QuestionCode counted = wait.from().question();
        Answer answer = counted == null ? null : answers.apply(counted);
        LocalDate until = wait.from().day(day, answer).plusDays(wait.days());
        if (until.isAfter(day)) {
            earliest = earliest == null || until.isAfter(earliest) ? until : earliest;
            count(
                    wait,
                    new Decision.Reason(
                            reason.rule(), reason.because(), part(), wait, until, false, false));
        }
    }

    private void addLetter(Outcome.Clearance letter, OptionRules.Effect effect) {
        LetterOnFile found =
                lifting(onFile, effect.condition(), part(), day, effect.goodForDays());
        if (found != null) {
            lifting.put(found.id(), found);
            reasons.add(effect.lifted());
            return;
        }
        letters.computeIfAbsent(
                        new LetterKey(effect.condition(), letter.kind()), _ -> new TreeSet<>())
                .add(part());
        count(letter, effect.reason());
    }

    /** The letter that lifts a clearance: of several, the one that is good the longest. */
    static @Nullable LetterOnFile lifting(
            Collection<LetterOnFile> onFile,
            QuestionCode condition,
            ModalityCode modality,
            LocalDate day,
            int goodForDays) {
        LetterOnFile found = null;
        for (LetterOnFile each : onFile) {
            if (each.covers(condition, modality, day, goodForDays)
                    && (found == null || LONGEST_GOOD_FIRST.compare(each, found) < 0)) {
                found = each;
            }
        }
        return found;
    }

    private ModalityCode part() {
        if (part == null) {
            throw new IllegalStateException("No part was begun");
        }
        return part;
    }

    Decision decision() {
        Headline overall = Headline.PROCEED;
        LocalDate latest = null;
        var possible = new TreeSet<ModalityCode>();
        for (Decision.Part each : parts) {
            overall = Headline.stricter(overall, each.headline());
            if (each.earliest() != null && (latest == null || each.earliest().isAfter(latest))) {
                latest = each.earliest();
            }
            if (each.headline() != Headline.REFUSED) {
                possible.add(each.modality());
            }
        }
        if (overall != Headline.REFUSED) {
            possible.clear();
        }
        var needed =
                letters.entrySet().stream()
                        .map(entry -> new Decision.LetterNeeded(
                                entry.getKey().condition(), entry.getKey().kind(), entry.getValue()))
                        .toList();
        return new Decision(
                day, place, overall, latest, needed, modifications, parts, possible, reasons,
                List.copyOf(lifting.values()));
    }
}
