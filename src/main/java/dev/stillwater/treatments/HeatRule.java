package dev.stillwater.treatments;

import dev.stillwater.kernel.ModalityCode;
import java.util.Collection;
import java.util.List;

/**
 * Heat that does not come from a part, such as warm towels, is screened like the modalities that
 * carry the heat mark: what keeps a guest from hot stones keeps her from other heat. Pure.
 */
public final class HeatRule {

    private HeatRule() {}

    /**
     * The modalities that count in screening beside the parts.
     *
     * @param parts modalities of the parts
     * @param heat whether the treatment or something added to it brings heat
     * @param library all modalities
     */
    public static List<ModalityCode> beyond(Collection<ModalityCode> parts, boolean heat, Collection<Modality> library) {
        boolean heated = library.stream().anyMatch(modality -> modality.heat() && parts.contains(modality.code()));
        return !heat || heated
                ? List.of()
                : library.stream().filter(Modality::heat).map(Modality::code).sorted().toList();
    }
}
