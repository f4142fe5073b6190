package dev.stillwater.guests;

import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a guest's own facts out, for those who know what else is kept of him. Asks for no rights:
 * callers do, or run without a person.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class GuestErasure {

    /** What stands where a name was. */
    private static final String NOBODY = "\u2013";

    private final Guests guests;
    private final ChangeFeed changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GuestErasure(Guests guests, ChangeFeed changes, ApplicationEventPublisher events, Clock clock) {
        this.guests = guests;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /** Since when the guest wants to be forgotten. */
    public Optional<Instant> askedAt(GuestId id) {
        return guests.findById(id.value()).map(guest -> guest.erasureAskedAt);
    }

    /** Notes the wish; everything stays for now. */
    public void note(GuestId id) {
        guests.findById(id.value()).ifPresent(guest -> {
            asked(guest);
            guests.save(guest);
        });
    }

    /** Notes the wish and takes out phone and mail address: no law asks that those be kept. */
    public void forgetContact(GuestId id) {
        guests.findById(id.value()).ifPresent(guest -> {
            asked(guest);
            guest.phone = "";
            guest.searchPhone = "";
            guest.email = "";
            guests.save(guest);
        });
    }

    /** Takes out everything: the name, the day of birth, and the locations whose managers see the guest. */
    public void forget(GuestId id) {
        forgetContact(id);
        guests.findById(id.value()).ifPresent(guest -> {
            guest.name = NOBODY;
            guest.searchName = "";
            guest.born = null;
            guest.consentVersion = null;
            guest.consentAt = null;
            guest.locations.clear();
            guests.save(guest);
            events.publishEvent(new GuestForgotten(id));
            changes.publish(Change.of(GuestRegister.TOPIC, guest.id));
        });
    }

    private void asked(GuestEntity guest) {
        if (guest.erasureAskedAt == null) {
            guest.erasureAskedAt = clock.instant();
        }
    }

    /** Those who asked and still have a name, along the key. */
    public List<GuestId> waiting(UUID after, int most) {
        return guests.waitingToBeForgotten(after, NOBODY, Limit.of(most)).stream().map(GuestId::new).toList();
    }
}
