package dev.stillwater.treatments;

import dev.stillwater.kernel.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * For the jobs of modules above, which act when nobody is signed in: no right is asked, and nothing
 * but a name comes out.
 */
@Component
public class HeldTreatments {

    private final Treatments treatments;

    HeldTreatments(Treatments treatments) {
        this.treatments = treatments;
    }

    /**
     * Makes others who decide on the same treatment wait until the caller's transaction ends, and
     * returns the treatment's name.
     *
     * @throws NotThere for an id that no treatment has
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String hold(TreatmentId id) {
        return treatments.locked(id.value()).orElseThrow(NotThere::new).name;
    }
}
