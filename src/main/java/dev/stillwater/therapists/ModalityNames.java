package dev.stillwater.therapists;

import dev.stillwater.kernel.ModalityCode;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How people call modalities. */
@Component
class ModalityNames {

    Map<ModalityCode, String> all() {
        return Map.of();
    }
}
