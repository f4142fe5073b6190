package dev.stillwater.insights;

import dev.stillwater.guests.GuestRegister;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.Role;
import dev.stillwater.kernel.SignedInUser;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.therapists.TherapistDirectory;
import dev.stillwater.therapists.TherapistFilter;
import dev.stillwater.treatments.TreatmentFilter;
import dev.stillwater.treatments.TreatmentLibrary;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Searches treatments, therapists, guests and locations by name. It asks the services of these, so
 * that nobody finds what he may not see.
 */
@Service
@Transactional(readOnly = true)
public class GlobalSearch {

    /** Shorter texts find nothing: they would find everything. */
    public static final int SHORTEST = 2;

    private static final Pageable FIRST_FEW = PageRequest.of(0, 6);

    private final TreatmentLibrary treatments;
    private final TherapistDirectory therapists;
    private final GuestRegister guests;
    private final LocationDirectory locations;
    private final CurrentUser currentUser;

    GlobalSearch(
            TreatmentLibrary treatments, TherapistDirectory therapists, GuestRegister guests,
            LocationDirectory locations, CurrentUser currentUser) {
        this.treatments = treatments;
        this.therapists = therapists;
        this.guests = guests;
        this.locations = locations;
        this.currentUser = currentUser;
    }

    /** What was found, by kind, in at most two questions to each kind; kinds without a hit are left out. */
    @PreAuthorize(Allow.SIGNED_IN)
    public List<SearchGroup> find(String text) {
        String wanted = text.strip();
        if (wanted.length() < SHORTEST) {
            return List.of();
        }
        SignedInUser user = currentUser.get();
        List<SearchGroup> found = new ArrayList<>();
        if (user.is(Role.LOCATION_MANAGER)) {
            found.add(guests(wanted));
        }
        if (user.is(Role.HEAD_OFFICE) || user.is(Role.LOCATION_MANAGER)) {
            found.add(therapists(wanted));
        }
        if (user.is(Role.HEAD_OFFICE) || user.is(Role.LOCATION_MANAGER) || user.is(Role.THERAPIST)) {
            found.add(treatments(wanted));
        }
        if (!user.roles().equals(java.util.Set.of(Role.THERAPIST))) {
            found.add(locations(wanted));
        }
        found.removeIf(group -> group.hits().isEmpty());
        return found;
    }

    private SearchGroup guests(String text) {
        List<SearchHit> hits = guests.page(text, FIRST_FEW).stream()
                .map(guest -> SearchHit.of(guest.name(), guest.phone(), "guests/" + guest.id().value()))
                .toList();
        return group(SearchGroup.Kind.GUESTS, hits, () -> guests.count(text), "guests", text);
    }

    private SearchGroup therapists(String text) {
        TherapistFilter filter = new TherapistFilter(text, null, false);
        List<SearchHit> hits = therapists.page(filter, FIRST_FEW).stream()
                .map(therapist -> SearchHit.of(
                        therapist.name(),
                        String.join(", ", therapist.certificates().stream().map(code -> code.value()).toList()),
                        "therapists/" + therapist.id().value()))
                .toList();
        return group(SearchGroup.Kind.THERAPISTS, hits, () -> therapists.count(filter), "therapists", text);
    }

    private SearchGroup treatments(String text) {
        TreatmentFilter filter = new TreatmentFilter(text, null, null, null, null);
        List<SearchHit> hits = treatments.page(filter, FIRST_FEW).stream()
                .map(treatment -> new SearchHit(
                        treatment.names(),
                        SearchHit.of("", String.join(" + ", treatment.modalities().stream().map(code -> code.value()).toList()), "").detail(),
                        "treatments/" + treatment.id().value()))
                .toList();
        return group(SearchGroup.Kind.TREATMENTS, hits, () -> treatments.count(filter), "treatments", text);
    }

    private SearchGroup locations(String text) {
        List<SearchHit> hits = locations.page(text, FIRST_FEW).stream()
                .map(location -> SearchHit.of(location.name(), location.jurisdiction().value(), "locations/" + location.code()))
                .toList();
        return group(SearchGroup.Kind.LOCATIONS, hits, () -> locations.count(text), "locations", text);
    }

    private static SearchGroup group(
            SearchGroup.Kind kind, List<SearchHit> hits, java.util.function.LongSupplier count, String list, String text) {
        long all = hits.size() < FIRST_FEW.getPageSize() ? hits.size() : count.getAsLong();
        return new SearchGroup(kind, hits, all, list + "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }
}
