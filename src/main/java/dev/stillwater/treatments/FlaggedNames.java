package dev.stillwater.treatments;

import dev.stillwater.claims.CheckedTexts.Kind;
import dev.stillwater.kernel.Allow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names of the library that the claim rules of today would not let stand, for head office to act on. */
@Service
@Transactional(readOnly = true)
public class FlaggedNames {

    private final NameFlags flags;

    FlaggedNames(NameFlags flags) {
        this.flags = flags;
    }

    /** Longest flagged first. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public List<FlaggedName> list(Pageable page) {
        return flags.list(page).stream().map(FlaggedNames::data).toList();
    }

    @PreAuthorize(Allow.HEAD_OFFICE)
    public long count() {
        return flags.count();
    }

    /** Those of sections and techniques. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public List<FlaggedName> inLibrary() {
        return flags.inLibrary().stream().map(FlaggedNames::data).toList();
    }

    /** The words that claim something, by what is called so. */
    static Map<UUID, List<String>> words(List<NameFlagEntity> flags) {
        return flags.stream().collect(Collectors.groupingBy(
                flag -> flag.subjectId, Collectors.mapping(flag -> flag.words, Collectors.toList())));
    }

    private static FlaggedName data(NameFlagEntity flag) {
        return new FlaggedName(
                flag.kind == Kind.TREATMENT_NAME ? Optional.of(new TreatmentId(flag.subjectId)) : Optional.empty(),
                flag.language, flag.name, flag.words, flag.rule, flag.since);
    }
}
