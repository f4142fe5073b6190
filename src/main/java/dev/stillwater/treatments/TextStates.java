package dev.stillwater.treatments;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How far the descriptions of treatments are. Answered by the module that keeps them, which stands above. */
public interface TextStates {

    /**
     * The state by treatment and language.
     *
     * @param inWork whether drafts and versions in review come before what is approved; else only
     *     what is approved is told
     */
    Map<TreatmentId, Map<String, DescriptionState>> of(Collection<TreatmentId> treatments, boolean inWork);

    /** The treatments that guests can read about in a language. */
    Set<UUID> approvedIn(String language);

    /** The treatments whose approved text has fallen under the rules of today. */
    Set<UUID> flagged();

    /** The languages in which that is so, of these treatments; with one statement. */
    Map<TreatmentId, Set<String>> flaggedLanguages(Collection<TreatmentId> treatments);
}
