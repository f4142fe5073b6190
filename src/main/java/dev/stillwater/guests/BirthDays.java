package dev.stillwater.guests;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** When guests were born, as far as they said so, for jobs that run without a person. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class BirthDays {

    private final Guests guests;

    BirthDays(Guests guests) {
        this.guests = guests;
    }

    public Map<GuestId, LocalDate> of(Collection<GuestId> ids) {
        Map<GuestId, LocalDate> born = new HashMap<>();
        guests.findByIdIn(ids.stream().map(GuestId::value).toList()).forEach(guest -> {
            if (guest.born != null) {
                born.put(new GuestId(guest.id), guest.born);
            }
        });
        return born;
    }
}
