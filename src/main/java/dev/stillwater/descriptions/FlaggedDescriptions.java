package dev.stillwater.descriptions;

import dev.stillwater.evidence.EvidenceId;
import dev.stillwater.evidence.EvidenceLibrary;
import dev.stillwater.evidence.EvidenceRecord;
import dev.stillwater.kernel.Allow;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.TreatmentLibrary;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What guests read although the claim rules of today, or the studies on file, would not let it pass, for head office to
 * act on; and what will be so soon.
 */
@Service
@Transactional(readOnly = true)
public class FlaggedDescriptions {

    private static final int WARN_DAYS = EvidenceLibrary.WARN_DAYS;

    private final DescriptionFlags flags;
    private final EvidenceLinks links;
    private final StudiedClaims claims;
    private final EvidenceLibrary studies;
    private final TreatmentLibrary library;
    private final Clock clock;

    FlaggedDescriptions(
            DescriptionFlags flags, EvidenceLinks links, StudiedClaims claims, EvidenceLibrary studies, TreatmentLibrary library,
            Clock clock) {
        this.flags = flags;
        this.links = links;
        this.claims = claims;
        this.studies = studies;
        this.library = library;
        this.clock = clock;
    }

    /** Those that changed rules let fall first, longest flagged first. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public List<FlaggedDescription> list(Pageable page) {
        List<DescriptionFlags.Flagged> found = flags.flagged(today(), page);
        Map<TreatmentId, TreatmentData> named = named(found, DescriptionFlags.Flagged::treatment);
        Map<UUID, List<StudiedClaim>> studied = claims.of(found.stream().map(DescriptionFlags.Flagged::id).toList());
        return found.stream()
                .map(one -> flagged(one, Objects.requireNonNull(named.get(new TreatmentId(one.treatment()))),
                        studied.getOrDefault(one.id(), List.of()).stream().filter(StudiedClaim::isLost).toList()))
                .toList();
    }

    @PreAuthorize(Allow.HEAD_OFFICE)
    public long count() {
        return flags.count(today());
    }

    /** How a text that guests read, or will on its day, stands today. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public TextStanding standing(DescriptionId id) {
        return new TextStanding(
                flags.findById(id.value()).map(flag -> flag.reasons).orElse(""),
                claims.of(Set.of(id.value())).getOrDefault(id.value(), List.of()));
    }

    /** Approved texts, each with a study that holds it up for at most {@link EvidenceLibrary#WARN_DAYS} days more; the next to fall first. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public List<FallingSoon> soon(Pageable page) {
        List<EvidenceLinks.Ending> found = links.ending(today(), today().plusDays(WARN_DAYS), page);
        Map<TreatmentId, TreatmentData> named = named(found, EvidenceLinks.Ending::treatment);
        Map<EvidenceId, EvidenceRecord> records =
                studies.get(found.stream().map(one -> new EvidenceId(one.study())).collect(Collectors.toSet()));
        return found.stream()
                .map(one -> soon(one, Objects.requireNonNull(named.get(new TreatmentId(one.treatment()))),
                        Objects.requireNonNull(records.get(new EvidenceId(one.study())))))
                .toList();
    }

    /** How many texts that is about. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public long countSoon() {
        return links.countEnding(today(), today().plusDays(WARN_DAYS));
    }

    private LocalDate today() {
        return EvidenceOnFile.today(clock);
    }

    private <T> Map<TreatmentId, TreatmentData> named(List<T> found, Function<T, UUID> treatment) {
        return library.get(found.stream().map(treatment).map(TreatmentId::new).collect(Collectors.toSet()));
    }

    private FlaggedDescription flagged(DescriptionFlags.Flagged one, TreatmentData treatment, List<StudiedClaim> lost) {
        Instant since = one.since();
        return new FlaggedDescription(
                new DescriptionId(one.id()), treatment.id(), treatment.names(), one.language(), one.number(),
                one.reasons() == null ? "" : one.reasons(), lost,
                since == null ? lost.stream().map(StudiedClaim::since).min(Instant::compareTo).orElseGet(clock::instant) : since);
    }

    private static FallingSoon soon(EvidenceLinks.Ending one, TreatmentData treatment, EvidenceRecord study) {
        return new FallingSoon(
                new DescriptionId(one.id()), treatment.id(), treatment.names(), one.language(), one.number(), study.id(),
                study.study().title(), one.until());
    }
}
