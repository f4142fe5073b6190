package dev.stillwater.therapists;

import dev.stillwater.accounts.TherapistNames;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.LikePattern;
import dev.stillwater.kernel.TherapistId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names and nothing else, for whoever links an account to the therapist that it belongs to. */
@Service
@Transactional(readOnly = true)
class TherapistsForAccounts implements TherapistNames {

    private final Therapists therapists;

    TherapistsForAccounts(Therapists therapists) {
        this.therapists = therapists;
    }

    @Override
    @PreAuthorize(Allow.ADMINISTRATOR)
    public List<Named> find(String text, Pageable page) {
        return therapists.atWork(LikePattern.containing(text), page).stream()
                .map(one -> new Named(new TherapistId(one.id), one.name))
                .toList();
    }

    @Override
    @PreAuthorize(Allow.ADMINISTRATOR)
    public long count(String text) {
        return therapists.countAtWork(LikePattern.containing(text));
    }

    @Override
    @PreAuthorize(Allow.ADMINISTRATOR)
    public Map<TherapistId, String> names(Collection<TherapistId> ids) {
        return therapists.findByIdIn(ids.stream().map(TherapistId::value).toList()).stream()
                .collect(Collectors.toMap(one -> new TherapistId(one.id), one -> one.name));
    }
}
