package dev.stillwater.descriptions.ui;

import dev.stillwater.evidence.Misfit;
import dev.stillwater.evidence.Study;
import dev.stillwater.evidence.UnfittingStudy;
import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.uikit.Words;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Why a study does not fit a claim, in words and with the figures that stand against each other. */
final class MisfitWords {

    private MisfitWords() {}

    /** @param modalities what the techniques are called */
    static List<String> of(UnfittingStudy study, Map<ModalityCode, String> modalities) {
        return study.misfits().stream().sorted().map(misfit -> of(misfit, study, modalities)).toList();
    }

    private static String of(Misfit misfit, UnfittingStudy one, Map<ModalityCode, String> modalities) {
        Study study = one.record().study();
        return switch (misfit) {
            case OVERDUE -> Words.text("evidence.misfit.OVERDUE", one.record().reviewBy());
            case MODALITY -> study.modalities().isEmpty()
                    ? Words.text("evidence.misfit.MODALITY.unknown")
                    : Words.text("evidence.misfit.MODALITY", names(study.modalities().stream(), modalities), names(
                            one.need().modalities().stream().filter(code -> !study.modalities().contains(code)), modalities));
            case MINUTES -> study.minutesFrom() == null
                    ? Words.text("evidence.misfit.MINUTES.unknown")
                    : Words.text("evidence.misfit.MINUTES", study.minutesFrom(),
                            one.need().minutes().stream().min(Comparator.naturalOrder()).orElse(0));
            case JURISDICTION -> Words.text("evidence.misfit.JURISDICTION", codes(study.jurisdictions()), codes(one.need().jurisdictions()));
            case NOT_APPROVED, NULL_RESULT, OUTCOME, POPULATION -> Words.text("evidence.misfit." + misfit);
        };
    }

    private static String names(Stream<ModalityCode> codes, Map<ModalityCode, String> modalities) {
        return Words.list(codes.map(code -> modalities.getOrDefault(code, code.value())).sorted().toList());
    }

    private static String codes(Collection<JurisdictionCode> codes) {
        return Words.list(codes.stream().map(JurisdictionCode::value).sorted().toList());
    }
}
