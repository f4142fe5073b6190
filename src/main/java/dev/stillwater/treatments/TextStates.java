package dev.stillwater.treatments;

import java.util.Collection;
import java.util.Map;

/** How far the descriptions of treatments are. Answered by the module that keeps them, which stands above. */
public interface TextStates {

    /**
     * The state by treatment and language.
     *
     * @param inWork whether drafts and versions in review come before what is approved; else only
     *     what is approved is told
     */
    Map<TreatmentId, Map<String, DescriptionState>> of(Collection<TreatmentId> treatments, boolean inWork);
}
