package dev.stillwater.roster.ui;

import com.vaadin.flow.component.Component;
import dev.stillwater.roster.AppointmentData;
import dev.stillwater.screening.PolicyReading;
import dev.stillwater.screening.Wording;
import dev.stillwater.uikit.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opens screening for an appointment, and shows what it decided. */
@org.springframework.stereotype.Component
class ScreeningDesk {

    private final PolicyReading policy;

    ScreeningDesk(PolicyReading policy) {
        this.policy = policy;
    }

    Optional<Component> summary(AppointmentData appointment) {
        return Optional.empty();
    }

    /** What the therapist must change, in words. */
    List<String> changes(AppointmentData appointment) {
        if (appointment.changes().isEmpty()) {
            return List.of();
        }
        Map<String, Wording> words = policy.modifications();
        return appointment.changes().stream()
                .map(code -> words.containsKey(code) ? words.get(code).in(Words.locale()) : code)
                .toList();
    }

    void screen(AppointmentData appointment, Runnable changed) {
        changed.run();
    }
}
