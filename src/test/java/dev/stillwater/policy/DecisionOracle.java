package dev.stillwater.policy;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.ModalityCode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The design's rules of decisions a second time, word by word and slow, sharing no code with the first. */
record DecisionOracle(
        PolicyDocument policy, Answers answers, LocalDate day, List<LetterOnFile> letters, JurisdictionCode place) {

    /** What follows, without its reasons. */
    record Verdict(
            Headline headline, @Nullable LocalDate earliest, Set<String> letters, Set<String> changes,
            Map<ModalityCode, String> parts, Set<ModalityCode> remaining) {

        static Verdict of(Decision decision) {
            var letters = new TreeSet<String>();
            decision.letters().forEach(each -> each.modalities().forEach(modality ->
                    letters.add(each.condition() + " " + each.kind() + " " + modality)));
            var parts = new TreeMap<ModalityCode, String>();
            decision.parts().forEach(part -> parts.put(part.modality(), part.headline() + " " + part.earliest()));
            return new Verdict(
                    decision.headline(), decision.earliest(), letters, Set.copyOf(decision.modifications()), parts,
                    Set.copyOf(decision.remaining()));
        }
    }

    private record Found(Outcome outcome, QuestionCode condition) {}

    Verdict decide(Collection<ModalityCode> treatment) {
        var parts = new TreeMap<ModalityCode, String>();
        var needed = new TreeSet<String>();
        var changes = new HashSet<String>();
        var remaining = new HashSet<ModalityCode>();
        Headline strictest = Headline.PROCEED;
        LocalDate latest = null;
        for (ModalityCode modality : new TreeSet<>(treatment)) {
            Headline here = Headline.PROCEED;
            LocalDate until = null;
            for (Found found : found(modality)) {
                switch (found.outcome()) {
                    case Outcome.Proceed _ -> {}
                    case Outcome.Refuse _ -> here = Headline.REFUSED;
                    case Outcome.Modify modify -> {
                        changes.addAll(modify.changes());
                        here = stricter(here, Headline.PROCEED_WITH_CHANGES);
                    }
                    case Outcome.Clearance letter -> {
                        if (!onFile(found.condition(), letter.kind(), modality)) {
                            needed.add(found.condition() + " " + letter.kind() + " " + modality);
                            here = stricter(here, Headline.CLEARANCE_NEEDED);
                        }
                    }
                    case Outcome.Defer wait -> {
                        LocalDate end = countedFrom(wait.from()).plusDays(wait.days());
                        if (end.isAfter(day)) {
                            until = until == null || until.isBefore(end) ? end : until;
                            here = stricter(here, Headline.NOT_BEFORE);
                        }
                    }
                }
            }
            parts.put(modality, here + " " + until);
            strictest = stricter(strictest, here);
            latest = until != null && (latest == null || latest.isBefore(until)) ? until : latest;
            if (here != Headline.REFUSED) {
                remaining.add(modality);
            }
        }
        return new Verdict(
                strictest, latest, needed, changes, parts, strictest == Headline.REFUSED ? remaining : Set.of());
    }

    private static Headline stricter(Headline one, Headline other) {
        return one.ordinal() > other.ordinal() ? one : other;
    }

    private List<Found> found(ModalityCode modality) {
        var found = new ArrayList<Found>();
        for (Question question : policy.questions()) {
            QuestionCode condition = question.condition() == null ? question.code() : question.condition();
            for (Option option : question.options()) {
                if (said(question.code(), option.code(), modality)) {
                    Cell cell = option.cells().get(modality);
                    if (cell != null && !cell.outcomes().isEmpty()) {
                        cell.outcomes().forEach(outcome -> found.add(new Found(outcome, condition)));
                    } else if (option.concern()) {
                        found.add(new Found(new Outcome.Refuse(), condition));
                    }
                }
            }
        }
        for (CompoundRule rule : policy.compounds()) {
            Cell cell = rule.cells().get(modality);
            if (cell != null
                    && rule.all().stream().allMatch(each -> said(each.question(), each.option(), modality))) {
                cell.outcomes().forEach(outcome -> found.add(new Found(outcome, rule.condition())));
            }
        }
        return found;
    }

    /** Whether the guest was asked about it for this modality, and said so. */
    private boolean said(QuestionCode code, OptionCode option, ModalityCode modality) {
        Question question = policy.question(code).orElseThrow();
        return asked(question, modality) && chose(question, option);
    }

    private boolean asked(Question question, ModalityCode modality) {
        if (!question.modalities().isEmpty() && !question.modalities().contains(modality)) {
            return false;
        }
        if (question.season() != null && !inSeason(question.season())) {
            return false;
        }
        if (question.after() == null) {
            return true;
        }
        return question.after().options().stream()
                .anyMatch(opener -> said(question.after().question(), opener, modality));
    }

    /** Whether the question comes up at all, for whichever treatment. */
    private boolean live(Question question) {
        return (question.season() == null || inSeason(question.season()))
                && (question.after() == null
                        || live(policy.question(question.after().question()).orElseThrow())
                                && question.after().options().stream().anyMatch(opener ->
                                        chose(policy.question(question.after().question()).orElseThrow(), opener)));
    }

    private boolean inSeason(String code) {
        MonthDay now = MonthDay.from(day);
        return policy.seasons().stream().filter(season -> season.code().equals(code))
                .flatMap(season -> season.dates().stream())
                .filter(dates -> dates.places().isEmpty() || dates.places().stream().anyMatch(
                        where -> (place.value() + "-").startsWith(where.value() + "-")))
                .anyMatch(dates -> dates.from().compareTo(dates.to()) <= 0
                        ? now.compareTo(dates.from()) >= 0 && now.compareTo(dates.to()) <= 0
                        : now.compareTo(dates.from()) >= 0 || now.compareTo(dates.to()) <= 0);
    }

    private boolean chose(Question question, OptionCode code) {
        Answer answer = answers.to(question.code()).orElse(null);
        if (answer == null) {
            return false;
        }
        Option option = question.option(code).orElseThrow();
        if (answer.number() == null && answer.date() == null) {
            return answer.options().contains(code) && option.band() == null;
        }
        if (option.band() == null) {
            return false;
        }
        long value = answer.number() != null ? answer.number() : units(question, Objects.requireNonNull(answer.date()));
        return (option.band().from() == null || option.band().from() <= value)
                && (option.band().below() == null || option.band().below() > value);
    }

    private long units(Question question, LocalDate date) {
        long days = day.toEpochDay() - date.toEpochDay();
        return switch (question.measure().unit()) {
            case DAYS, COUNT -> days;
            case WEEKS -> days / 7;
            case MONTHS -> (day.getYear() - date.getYear()) * 12L + day.getMonthValue() - date.getMonthValue()
                    - (day.getDayOfMonth() < date.getDayOfMonth() ? 1 : 0);
        };
    }

    private LocalDate countedFrom(Outcome.Anchor anchor) {
        Answer answer = anchor.question() == null || !live(policy.question(anchor.question()).orElseThrow())
                ? null : answers.to(anchor.question()).orElse(null);
        if (answer != null && anchor.kind() == Outcome.Anchor.Kind.DATE && answer.date() != null) {
            return answer.date();
        }
        if (answer != null && anchor.kind() == Outcome.Anchor.Kind.WEEKS && answer.number() != null) {
            return day.minusDays(7L * answer.number());
        }
        return day;
    }

    private boolean onFile(QuestionCode condition, String kind, ModalityCode modality) {
        int good = policy.letters().get(kind).days();
        return letters.stream().anyMatch(letter -> letter.condition().equals(condition)
                && letter.modalities().contains(modality)
                && letter.from().compareTo(day) <= 0 && day.compareTo(letter.to()) <= 0
                && day.compareTo(letter.from().plusDays(good)) <= 0);
    }
}
