package dev.stillwater.evidence;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.ModalityCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a study, and what may be said with it.
 *
 * @param claim the words that it can stand for; empty when it supports none
 * @param rules codes of the claim rules whose findings it answers; empty for a null result
 * @param jurisdictions where it counts as evidence; empty means everywhere
 * @param doi as 10.1037/0033-2909.130.1.3, also where it is given as an address of doi.org; may be empty
 * @param participants how many took part in words, such as 12 + 12
 * @param number how many took part altogether; null when it is not known
 * @param people who took part, in words
 * @param outcome what was measured
 * @param result what came out
 * @param reading what may fairly be said of it
 * @param modalities the techniques that were studied; empty when the study does not say
 * @param minutesFrom the shortest session that was studied; null when it is not known
 * @param minutesTo the longest session, likewise
 */
public record Study(
        String claim, Set<String> rules, Set<JurisdictionCode> jurisdictions, String authors, int year, String journal,
        String doi, String design, String participants, @Nullable Integer number, Population population, String people,
        String outcome, String result, String reading, boolean nullResult, Set<ModalityCode> modalities,
        @Nullable Integer minutesFrom, @Nullable Integer minutesTo) {

    public Study {
        doi = Doi.shortened(doi);
        rules = Set.copyOf(rules);
        jurisdictions = Set.copyOf(jurisdictions);
        modalities = Set.copyOf(modalities);
    }

    /** How people name it: "Moyer 2004, Psychol Bull". */
    public String title() {
        return authors + " " + year + (journal.isBlank() ? "" : ", " + journal);
    }
}
