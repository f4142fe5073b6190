package dev.stillwater.policy;

import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Role;
import dev.stillwater.treatments.Modality;
import dev.stillwater.treatments.TreatmentLibrary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the policy: the version in force and all before. Drafts are there for head office only. */
@Service
@Transactional(readOnly = true)
public class PolicyReading {

    private final Policies policies;
    private final TreatmentLibrary library;
    private final PolicyShelf shelf;
    private final CurrentUser currentUser;

    PolicyReading(
            Policies policies, TreatmentLibrary library, PolicyShelf shelf, CurrentUser currentUser) {
        this.policies = policies;
        this.library = library;
        this.shelf = shelf;
        this.currentUser = currentUser;
    }

    @PreAuthorize(Allow.OFFICE_MANAGER_OR_THERAPIST)
    public PolicyVersion inForce() {
        return policies.findById(shelf.inForce().id().value()).orElseThrow(NotThere::new).toData();
    }

    /** The draft, where there is one and the caller may see it. */
    @PreAuthorize(Allow.OFFICE_MANAGER_OR_THERAPIST)
    public Optional<PolicyVersion> draft() {
        return seesDrafts()
                ? policies.findBySlot(PolicyState.DRAFT.name()).map(PolicyEntity::toData)
                : Optional.empty();
    }

    /** @throws NotThere for an id that no version has, or a draft when the caller is not head office */
    @PreAuthorize(Allow.OFFICE_MANAGER_OR_THERAPIST)
    public PolicyVersion get(PolicyVersionId id) {
        PolicyEntity found = policies.findById(id.value()).orElseThrow(NotThere::new);
        if (found.state.isPending() && !seesDrafts()) {
            throw new NotThere();
        }
        return found.toData();
    }

    /** The versions, newest first. */
    @PreAuthorize(Allow.OFFICE_MANAGER_OR_THERAPIST)
    public List<PolicyVersionRow> versions(Pageable page) {
        return policies.rows(page).stream()
                .filter(row -> !row.state().isPending() || seesDrafts())
                .toList();
    }

    /** The modalities that a policy must speak about, in the order in which screens show them. */
    @PreAuthorize(Allow.OFFICE_MANAGER_OR_THERAPIST)
    public List<Modality> modalities() {
        return library.modalities();
    }

    /** What a therapist can be told to change, in words, by code; of the version in force. */
    @PreAuthorize(Allow.OFFICE_MANAGER_OR_THERAPIST)
    public Map<String, Wording> modifications() {
        return shelf.inForce().document().modifications();
    }

    /** The modalities of which the version in force leaves no concern unsaid. */
    @PreAuthorize(Allow.OFFICE_MANAGER_OR_THERAPIST)
    public Set<ModalityCode> coveredModalities() {
        PolicyShape shape = shelf.inForce().rules().shape();
        return library.modalities().stream()
                .map(Modality::code)
                .filter(shape::leavesNothingUnsaid)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean seesDrafts() {
        return currentUser.get().is(Role.HEAD_OFFICE);
    }
}
