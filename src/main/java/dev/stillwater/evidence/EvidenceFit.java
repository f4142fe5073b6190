package dev.stillwater.evidence;

import dev.stillwater.kernel.JurisdictionCode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Holds a study against a claim. It fits when it measured what is claimed, with people like the
 * guests, with every technique of the treatment and in sessions no longer than those offered. Pure.
 */
public final class EvidenceFit {

    private EvidenceFit() {}

    /** What keeps the record from supporting the claim on a day; nothing when it fits. */
    public static Set<Misfit> misfits(EvidenceRecord record, EvidenceNeed need, LocalDate today) {
        Study study = record.study();
        Set<Misfit> misfits = EnumSet.noneOf(Misfit.class);
        note(misfits, Misfit.NOT_APPROVED, !record.isApproved());
        note(misfits, Misfit.OVERDUE, record.isOverdue(today));
        note(misfits, Misfit.NULL_RESULT, study.nullResult());
        note(misfits, Misfit.OUTCOME, !study.rules().contains(need.rule()));
        note(misfits, Misfit.POPULATION, study.population() == Population.PATIENTS);
        note(misfits, Misfit.MODALITY, need.modalities().isEmpty() || !study.modalities().containsAll(need.modalities()));
        note(misfits, Misfit.MINUTES, !coversMinutes(study, need));
        note(misfits, Misfit.JURISDICTION, !need.jurisdictions().stream().allMatch(place -> countsIn(study, place)));
        return misfits;
    }

    public static boolean fits(EvidenceRecord record, EvidenceNeed need, LocalDate today) {
        return misfits(record, need, today).isEmpty();
    }

    /** A shorter treatment than the one studied has not been shown to do the same. */
    private static boolean coversMinutes(Study study, EvidenceNeed need) {
        Integer shortest = study.minutesFrom();
        return shortest != null && !need.minutes().isEmpty() && need.minutes().stream().allMatch(offered -> offered >= shortest);
    }

    private static boolean countsIn(Study study, JurisdictionCode place) {
        return study.jurisdictions().isEmpty()
                || study.jurisdictions().stream().anyMatch(law ->
                        place.equals(law) || place.value().startsWith(law.value() + "-"));
    }

    private static void note(Set<Misfit> misfits, Misfit misfit, boolean holds) {
        if (holds) {
            misfits.add(misfit);
        }
    }
}
