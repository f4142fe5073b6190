package dev.stillwater.evidence;

import java.util.Set;

/**
 * A study on file that answers a claim's rule and yet does not hold the claim up.
 *
 * @param need what the claim asks of a study
 * @param misfits what it lacks; at least one
 */
public record UnfittingStudy(EvidenceRecord record, EvidenceNeed need, Set<Misfit> misfits) {

    public UnfittingStudy {
        misfits = Set.copyOf(misfits);
    }
}
