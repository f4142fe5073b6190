package dev.stillwater.therapists;

import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.treatments.Modality;
import dev.stillwater.treatments.TreatmentLibrary;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How people call modalities, in both languages; a code that the library does not know stands for itself. */
@Component
class ModalityNames {

    private final TreatmentLibrary library;

    ModalityNames(TreatmentLibrary library) {
        this.library = library;
    }

    Function<ModalityCode, LocalText> all() {
        Map<ModalityCode, LocalText> names =
                library.modalities().stream().collect(Collectors.toMap(Modality::code, Modality::names));
        return code -> names.getOrDefault(code, new LocalText(code.value(), ""));
    }
}
