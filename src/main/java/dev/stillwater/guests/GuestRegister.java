package dev.stillwater.guests;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.LikePattern;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.LocationScope;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps guests. A manager sees and changes the guests who visit one of his locations, and nobody
 * else's; head office sees no guest by name.
 */
@Service
@Transactional
public class GuestRegister {

    /** The topic under which changed guests are announced. */
    public static final String TOPIC = "guests";

    private final Guests guests;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final ChangeFeed changes;
    private final Clock clock;

    GuestRegister(Guests guests, CurrentUser currentUser, AuditTrail audit, ChangeFeed changes, Clock clock) {
        this.guests = guests;
        this.currentUser = currentUser;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /** @param text the beginning of a name, or digits of a phone number; blank for all */
    @PreAuthorize(Allow.MANAGER)
    @Transactional(readOnly = true)
    public List<GuestRow> page(String text, Pageable page) {
        LocationScope scope = currentUser.get().manages();
        return guests.page(namePattern(text), phonePattern(text), scope.ids(), page).stream()
                .map(GuestEntry::toRow)
                .toList();
    }

    @PreAuthorize(Allow.MANAGER)
    @Transactional(readOnly = true)
    public long count(String text) {
        LocationScope scope = currentUser.get().manages();
        return guests.count(namePattern(text), phonePattern(text), scope.ids());
    }

    /** @throws NotThere when there is no such guest, or none who visits the caller's locations */
    @PreAuthorize(Allow.MANAGER)
    @Transactional(readOnly = true)
    public GuestData get(GuestId id) {
        return mine(id).toData();
    }

    /**
     * Registers a guest at the data's home location, or changes the one with the data's id. One who was
     * forgotten as far as may be and now leaves a phone number or mail address wishes it no longer.
     *
     * @throws dev.stillwater.kernel.Refusal at the field that is wrong: name, phone, email, born, language
     * @throws StaleSave when somebody saved the guest since he was read
     */
    @PreAuthorize(Allow.MANAGER)
    public GuestData save(GuestData data) {
        GuestRules.check(data, clock.instant());
        GuestEntity entity = data.id() == null ? registered(data.home()) : mine(data.stored());
        if (data.id() != null) {
            StaleSave.check(data.version(), entity.version == null ? 0 : entity.version);
        }
        if (entity.isReachedAnewBy(data)) {
            entity.erasureAskedAt = null;
        }
        entity.take(data);
        guests.save(entity);
        record(data.id() == null ? "guest-registered" : "guest-changed", entity);
        return entity.toData();
    }

    /** Notes that the guest also visits this location; its managers see him from now on. */
    @PreAuthorize(Allow.MANAGER)
    public void visits(GuestId id, LocationId location) {
        currentUser.get().manages().require(location);
        GuestEntity entity = mine(id);
        if (entity.locations.add(location.value())) {
            guests.save(entity);
            record("guest-visits-location", entity);
        }
    }

    /**
     * Records or takes back the guest's consent to keep health answers.
     *
     * @param textVersion the version of the text that was shown; null takes the consent back
     */
    @PreAuthorize(Allow.MANAGER)
    public GuestData consent(GuestId id, @Nullable String textVersion) {
        GuestEntity entity = mine(id);
        entity.consentVersion = textVersion;
        entity.consentAt = textVersion == null ? null : clock.instant();
        if (textVersion != null) {
            entity.erasureAskedAt = null;
        }
        guests.save(entity);
        record(textVersion == null ? "consent-withdrawn" : "consent-given", entity);
        return entity.toData();
    }

    /** Full names by id, in one statement, of guests who visit the caller's locations; others are left out. */
    @PreAuthorize(Allow.MANAGER)
    @Transactional(readOnly = true)
    public Map<GuestId, String> names(Collection<GuestId> ids) {
        LocationScope scope = currentUser.get().manages();
        return guests.named(ids.stream().map(GuestId::value).toList(), scope.ids()).stream()
                .collect(Collectors.toMap(guest -> new GuestId(guest.id()), GuestEntry::name));
    }

    private GuestEntity registered(LocationId home) {
        currentUser.get().manages().require(home);
        GuestEntity entity = new GuestEntity();
        entity.id = GuestId.next().value();
        entity.homeLocationId = home.value();
        entity.locations.add(home.value());
        return entity;
    }

    private GuestEntity mine(GuestId id) {
        if (guests.within(id.value(), currentUser.get().manages().ids()) == 0) {
            throw new NotThere();
        }
        return guests.findById(id.value()).orElseThrow(NotThere::new);
    }

    private void record(String action, GuestEntity entity) {
        LocationId home = new LocationId(entity.homeLocationId);
        audit.record(new AuditRecord(AuditArea.GUESTS, action, entity.id, new GuestId(entity.id).reference(), home, Map.of()));
        changes.publish(Change.of(TOPIC, entity.id, home));
    }

    private static String namePattern(String text) {
        return LikePattern.containing(SearchForm.ofName(text));
    }

    private static String phonePattern(String text) {
        String digits = SearchForm.ofPhone(text);
        return digits.length() < 3 ? "" : LikePattern.containing(digits);
    }
}
