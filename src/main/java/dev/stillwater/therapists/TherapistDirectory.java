package dev.stillwater.therapists;

import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.LikePattern;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.LocationScope;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.OutOfScopeException;
import dev.stillwater.kernel.Role;
import dev.stillwater.kernel.SignedInUser;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.kernel.Why;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads therapists and their papers: head office all, managers those ever assigned to their
 * locations, therapists themselves. Tells who may perform what, where, and why not.
 */
@Service
@Transactional(readOnly = true)
public class TherapistDirectory {

    /** A paper that ends within so many days needs attention [house default, domain/therapists.md]. */
    public static final int WARN_DAYS = 90;

    private static final int MOST_ELSEWHERE = 100;

    private final Therapists therapists;
    private final Assignments assignments;
    private final Files files;
    private final Workplaces places;
    private final ModalityNames modalities;
    private final CurrentUser currentUser;
    private final Clock clock;

    TherapistDirectory(
            Therapists therapists, Assignments assignments, Files files, Workplaces places,
            ModalityNames modalities, CurrentUser currentUser, Clock clock) {
        this.therapists = therapists;
        this.assignments = assignments;
        this.files = files;
        this.places = places;
        this.modalities = modalities;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @PreAuthorize(Allow.OFFICE_OR_MANAGER)
    public List<TherapistRow> page(TherapistFilter filter, Pageable page) {
        LocationScope scope = currentUser.get().reads();
        LocalDate today = today();
        List<TherapistEntity> people = therapists.page(
                LikePattern.containing(filter.text()), scope.everywhere(), scope.ids(), filter.location() == null,
                id(filter), filter.needsAttention(), today, today.plusDays(WARN_DAYS), page);
        return files.of(people).stream().map(file -> row(file, today)).toList();
    }

    @PreAuthorize(Allow.OFFICE_OR_MANAGER)
    public long count(TherapistFilter filter) {
        LocationScope scope = currentUser.get().reads();
        LocalDate today = today();
        return therapists.count(
                LikePattern.containing(filter.text()), scope.everywhere(), scope.ids(), filter.location() == null,
                id(filter), filter.needsAttention(), today, today.plusDays(WARN_DAYS));
    }

    /**
     * Everything on file about one person.
     *
     * @throws NotThere when there is no such person, or not within the caller's reach
     */
    @PreAuthorize(Allow.OFFICE_MANAGER_OR_THERAPIST)
    public TherapistFile file(TherapistId id) {
        TherapistEntity person = therapists.findById(id.value()).orElseThrow(NotThere::new);
        if (!mayRead(id)) {
            throw new NotThere();
        }
        return files.of(List.of(person)).getFirst();
    }

    /**
     * Everything that stands against this person performing these there on that day.
     *
     * @throws OutOfScopeException for a location that the caller may not read
     */
    @PreAuthorize(Allow.OFFICE_OR_MANAGER)
    public List<Why> whyNot(TherapistId id, LocationId where, Collection<ModalityCode> what, LocalDate day) {
        currentUser.get().reads().require(where);
        TherapistEntity person = therapists.findById(id.value()).orElseThrow(NotThere::new);
        return new Qualification(files.of(List.of(person)).getFirst())
                .against(places.get(where), what, day, modalities.all());
    }

    /** Who may perform these there on that day, the longest-lasting first. */
    @PreAuthorize(Allow.OFFICE_OR_MANAGER)
    public List<QualifiedTherapist> qualified(LocationId where, Collection<ModalityCode> what, LocalDate day) {
        return coverage(where, day).who(what);
    }

    /** Everything on file about everybody assigned there that day, to be asked for many treatments. */
    @PreAuthorize(Allow.OFFICE_OR_MANAGER)
    public Coverage coverage(LocationId where, LocalDate day) {
        currentUser.get().reads().require(where);
        return new Coverage(places.get(where), day,
                files.of(therapists.assigned(where.value(), day, day)), modalities.all());
    }

    /**
     * People elsewhere in the chain who could be assigned to the location for each of these: licensed
     * in its jurisdiction and certified, but not assigned there; the longest-lasting first. Those
     * with most of the certificates are looked at, a hundred at most.
     *
     * @throws OutOfScopeException for a location that the caller may not read
     */
    @PreAuthorize(Allow.OFFICE_OR_MANAGER)
    public Map<Set<ModalityCode>, List<QualifiedTherapist>> couldBeAssigned(
            LocationId where, Collection<Set<ModalityCode>> whats, LocalDate day) {
        currentUser.get().reads().require(where);
        List<String> codes = whats.stream().flatMap(Set::stream).distinct().map(ModalityCode::value).toList();
        if (codes.isEmpty()) {
            return Map.of();
        }
        Workplace place = places.get(where);
        List<TherapistFile> people = files.of(therapists.certifiedElsewhere(
                where.value(), codes, place.jurisdiction().value(), day, PageRequest.of(0, MOST_ELSEWHERE)));
        return whats.stream().distinct().collect(Collectors.toMap(
                Function.identity(), what -> Qualification.elsewhere(people, place, what, day)));
    }

    /** What the people of every location are licensed and certified for today; one statement for the chain. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public Skills skills() {
        Map<Skills.Place, Map<UUID, Set<ModalityCode>>> held = new HashMap<>();
        therapists.skills(today()).forEach(line -> {
            Set<ModalityCode> modalities = held
                    .computeIfAbsent(
                            new Skills.Place(new LocationId(line.location()), JurisdictionCode.of(line.licence())), place -> new HashMap<>())
                    .computeIfAbsent(line.therapist(), person -> new HashSet<>());
            if (line.modality() != null) {
                modalities.add(ModalityCode.of(line.modality()));
            }
        });
        Map<Skills.Place, List<Set<ModalityCode>>> skills = new HashMap<>();
        held.forEach((place, people) -> skills.put(place, List.copyOf(people.values())));
        return new Skills(skills);
    }

    /** Active people assigned there on some day of the span, by name. */
    @PreAuthorize(Allow.OFFICE_OR_MANAGER)
    public List<AssignedTherapist> assigned(LocationId where, LocalDate first, LocalDate last) {
        currentUser.get().reads().require(where);
        return therapists.assigned(where.value(), first, last).stream()
                .map(person -> new AssignedTherapist(new TherapistId(person.id), person.name))
                .toList();
    }

    /**
     * When these people work there, in one statement.
     *
     * @throws OutOfScopeException for a location that the caller may not read
     */
    @PreAuthorize(Allow.OFFICE_OR_MANAGER)
    public Map<TherapistId, List<Validity>> assignments(LocationId where, Collection<TherapistId> who) {
        currentUser.get().reads().require(where);
        return assignments.findByLocationIdAndTherapistIdIn(where.value(), who.stream().map(TherapistId::value).toList())
                .stream().map(AssignmentEntity::toData)
                .collect(Collectors.groupingBy(
                        Assignment::therapist, Collectors.mapping(Assignment::validity, Collectors.toList())));
    }

    /** Where the caller works, worked and will work, in one statement; nothing for somebody who is no therapist. */
    @PreAuthorize(Allow.THERAPIST)
    public List<Assignment> ownAssignments() {
        TherapistId own = currentUser.get().therapist();
        return own == null
                ? List.of()
                : assignments.findByTherapistIdIn(List.of(own.value())).stream().map(AssignmentEntity::toData).toList();
    }

    /** Names by id, in one statement; names are not secret within the chain. */
    @PreAuthorize(Allow.SIGNED_IN)
    public Map<TherapistId, String> names(Collection<TherapistId> ids) {
        return therapists.findByIdIn(ids.stream().map(TherapistId::value).toList()).stream()
                .collect(Collectors.toMap(person -> new TherapistId(person.id), person -> person.name));
    }

    private boolean mayRead(TherapistId id) {
        SignedInUser user = currentUser.get();
        return user.is(Role.HEAD_OFFICE)
                || id.equals(user.therapist())
                || assignments.existsByTherapistIdAndLocationIdIn(id.value(), user.manages().ids());
    }

    private static TherapistRow row(TherapistFile file, LocalDate today) {
        return new TherapistRow(
                file.therapist().stored(), file.therapist().name(), file.therapist().active(),
                file.assignments().stream().filter(a -> a.validity().holdsOn(today)).map(Assignment::location)
                        .distinct().toList(),
                file.certificates().stream().filter(c -> c.validity().holdsOn(today)).map(Certificate::modality)
                        .distinct().sorted().toList(),
                suspended(file, today), NextEnd.of(file));
    }

    private static boolean suspended(TherapistFile file, LocalDate today) {
        return file.licences().stream().anyMatch(licence -> licence.status() != LicenceStatus.ACTIVE
                && file.licences().stream().noneMatch(other ->
                        other.jurisdiction().equals(licence.jurisdiction()) && other.permitsOn(today)));
    }

    private static @Nullable UUID id(TherapistFilter filter) {
        return filter.location() == null ? null : filter.location().value();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
