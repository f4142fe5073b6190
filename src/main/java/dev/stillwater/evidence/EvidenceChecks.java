package dev.stillwater.evidence;

import dev.stillwater.kernel.Characters;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a record of evidence must keep to. Pure. */
final class EvidenceChecks {

    private static final int LONGEST = 1_000;
    private static final int OLDEST = 1900;
    private static final int MOST_MINUTES = 600;

    /** A setting of ours: nobody looks further ahead. */
    static final int MOST_YEARS = 5;

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private EvidenceChecks() {}

    static void check(Study study, LocalDate reviewBy, LocalDate today) {
        if (study.authors().isBlank() || study.title().length() > 200) {
            throw Refusal.at("authors", "evidence.authors");
        }
        if (study.year() < OLDEST || study.year() > today.getYear()) {
            throw Refusal.at("year", "evidence.year", Integer.toString(OLDEST), Integer.toString(today.getYear()));
        }
        if (study.result().isBlank()) {
            throw Refusal.at("result", "evidence.result");
        }
        if (List.of(study.claim(), study.doi(), study.design(), study.people(), study.outcome(), study.result(), study.reading())
                .stream().anyMatch(text -> text.length() > LONGEST)) {
            throw Refusal.because("evidence.tooLong", LONGEST);
        }
        Characters.check("authors", study.title());
        Characters.check("result", study.result());
        Characters.check("reading", study.claim() + study.doi() + study.design() + study.people() + study.outcome() + study.reading());
        if (study.nullResult() && !study.rules().isEmpty()) {
            throw Refusal.at("rules", "evidence.nullSupportsNothing");
        }
        Refusal.together(() -> doi(study), () -> number(study), () -> minutes(study));
        if (reviewBy.isBefore(today)) {
            throw Refusal.at("reviewBy", "evidence.reviewPast");
        }
    }

    static void checkRenewal(EvidenceState state, LocalDate reviewBy, LocalDate today) {
        if (state != EvidenceState.APPROVED) {
            throw Refusal.because("evidence.renew.notApproved");
        }
        if (reviewBy.isBefore(today)) {
            throw Refusal.at("reviewBy", "evidence.reviewPast");
        }
        if (reviewBy.isAfter(today.plusYears(MOST_YEARS))) {
            throw Refusal.at("reviewBy", "evidence.reviewFar", MOST_YEARS);
        }
    }

    /**
     * @param former the study as it was before, whose codes may stay; empty for a new one
     * @throws Refusal at the field rules, jurisdictions or modalities, naming what there is not
     */
    static void checkCodes(Study study, Optional<Study> former, Set<String> rules, Set<ModalityCode> modalities) {
        Refusal.together(
                () -> known("rules", study.rules(), had(former, Study::rules), rules::contains),
                () -> known("jurisdictions", study.jurisdictions(), had(former, Study::jurisdictions),
                        place -> COUNTRIES.contains(place.value().substring(0, 2))),
                () -> known("modalities", study.modalities(), had(former, Study::modalities), modalities::contains));
    }

    private static <T> Set<T> had(Optional<Study> former, Function<Study, Set<T>> codes) {
        return former.map(codes).orElse(Set.of());
    }

    private static <T> void known(String field, Set<T> codes, Set<T> had, Predicate<T> there) {
        String unknown = codes.stream().filter(there.negate()).filter(code -> !had.contains(code))
                .map(Object::toString).sorted().collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            throw Refusal.at(field, "evidence.unknown", unknown);
        }
    }

    private static void doi(Study study) {
        if (!study.doi().isBlank() && !Doi.isOne(study.doi())) {
            throw Refusal.at("doi", "evidence.doi.form");
        }
    }

    private static void number(Study study) {
        if (study.number() != null && study.number() < 1) {
            throw Refusal.at("number", "evidence.number.least");
        }
    }

    private static void minutes(Study study) {
        Integer from = study.minutesFrom();
        Integer to = study.minutesTo();
        boolean wrong = from != null && (from < 1 || from > MOST_MINUTES) || to != null && (to < 1 || to > MOST_MINUTES)
                || from != null && to != null && to < from;
        if (wrong) {
            throw Refusal.at("minutes", "evidence.minutes", MOST_MINUTES);
        }
    }
}
