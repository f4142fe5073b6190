package dev.stillwater.policy;

import dev.stillwater.kernel.ModalityCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An answer that holds a combination back more than one of its parts alone.
 *
 * @param together the strictest over all parts, which is what holds for the combination
 * @param alone what it would be for each part that is treated more mildly
 */
public record PartsApart(Wording question, Wording answer, Headline together, SortedMap<ModalityCode, Headline> alone) {

    /** All such answers, strictest first, for the modalities of a combination. Pure. */
    public static List<PartsApart> of(PolicyDocument policy, Collection<ModalityCode> modalities) {
        List<PartsApart> found = new ArrayList<>();
        for (Question question : policy.questions()) {
            for (Option option : question.options()) {
                PartsApart apart = of(question, option, modalities);
                if (!apart.alone.isEmpty()) {
                    found.add(apart);
                }
            }
        }
        found.sort(Comparator.comparing(PartsApart::together).reversed());
        return found;
    }

    private static PartsApart of(Question question, Option option, Collection<ModalityCode> modalities) {
        SortedMap<ModalityCode, Headline> alone = new TreeMap<>();
        Headline together = Headline.PROCEED;
        for (ModalityCode modality : modalities) {
            boolean asked = question.modalities().isEmpty() || question.modalities().contains(modality);
            Headline headline = asked ? option.cell(modality).headline() : Headline.PROCEED;
            alone.put(modality, headline);
            together = Headline.stricter(together, headline);
        }
        Headline strictest = together;
        alone.values().removeIf(headline -> headline == strictest);
        return new PartsApart(question.wording(), option.wording(), together, alone);
    }
}
