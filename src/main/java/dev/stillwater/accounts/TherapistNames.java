package dev.stillwater.accounts;

import dev.stillwater.kernel.TherapistId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Pageable;

/**
 * Therapists by name, for the account of somebody who is one. Accounts stand below therapists in
 * the house: that module implements this, for administrators.
 */
public interface TherapistNames {

    /** Therapists at work whose name contains the text, by name. */
    List<Named> find(String text, Pageable page);

    long count(String text);

    /** The names of these; whoever is unknown is left out. */
    Map<TherapistId, String> names(Collection<TherapistId> ids);

    /** A therapist with the name that colleagues know. */
    record Named(TherapistId id, String name) {}
}
