package dev.stillwater.roster.ui;

import com.vaadin.flow.component.Component;
import dev.stillwater.roster.AppointmentData;
import java.util.List;
import java.util.Optional;

/** Opens screening for an appointment, and shows what it decided. */
@org.springframework.stereotype.Component
class ScreeningDesk {

    Optional<Component> summary(AppointmentData appointment) {
        return Optional.empty();
    }

    /** What the therapist must change, in words. */
    List<String> changes(AppointmentData appointment) {
        return appointment.changes();
    }

    void screen(AppointmentData appointment, Runnable changed) {
        changed.run();
    }
}
