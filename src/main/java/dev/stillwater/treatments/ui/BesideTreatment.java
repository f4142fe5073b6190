package dev.stillwater.treatments.ui;

import com.vaadin.flow.component.Component;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentExtras;
import dev.stillwater.treatments.Variant;
import java.util.List;
import java.util.Optional;

/**
 * What a module above this one shows on the page of a treatment. Each bean of this type is asked
 * once a page, in the order of its {@code @Order}.
 */
public interface BesideTreatment {

    /** A panel beside the editor, for head office; one that is {@link Following} hears what is typed. */
    default Optional<Component> beside(TreatmentData treatment) {
        return Optional.empty();
    }

    /** A panel before the facts, for those who only read. */
    default Optional<Component> toRead(TreatmentData treatment) {
        return Optional.empty();
    }

    /** A panel that shows what follows from the parts. */
    interface Following {

        /** The parts as they are typed now, which may be incomplete. */
        void follow(List<Variant> variants);

        /** Likewise, with what is said beyond the parts, such as heat and enhancements. */
        default void follow(List<Variant> variants, TreatmentExtras extras) {
            follow(variants);
        }
    }
}
