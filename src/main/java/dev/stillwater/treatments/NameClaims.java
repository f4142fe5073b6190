package dev.stillwater.treatments;

import dev.stillwater.claims.ClaimDesk;
import dev.stillwater.claims.Copy;
import dev.stillwater.claims.CopyField;
import dev.stillwater.claims.Finding;
import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A name is copy as much as a text is: one that claims something is on every menu, and no study can be attached to it. */
@Component
class NameClaims {

    /** What something new was called until now. */
    static final LocalText NONE = new LocalText("", "");

    private final ClaimDesk desk;

    NameClaims(ClaimDesk desk) {
        this.desk = desk;
    }

    /**
     * @param before what it was called until now; what does not change was taken once, and stays
     * @throws Refusal at name and nameEs where the words are a claim that cannot stand
     */
    void check(LocalText names, LocalText before, CopyField where) {
        Refusal.together(
                () -> check("name", names.en(), before.en(), "en", where),
                () -> check("nameEs", names.es(), before.es(), "es", where));
    }

    /**
     * @param before the enhancements until now; a name that stood there already was taken once, and stays
     * @throws Refusal at enhancements with every name whose words are a claim that cannot stand
     */
    void check(List<Enhancement> enhancements, List<Enhancement> before) {
        Set<String> known = before.stream().flatMap(one -> Stream.of("en " + one.name().strip(), "es " + one.nameEs().strip()))
                .collect(Collectors.toSet());
        Refusal.together(enhancements.stream().flatMap(one -> Stream.<Runnable>of(
                        () -> check(one.name().strip(), "en", known), () -> check(one.nameEs().strip(), "es", known)))
                .toArray(Runnable[]::new));
    }

    private void check(String name, String language, Set<String> known) {
        if (!known.contains(language + " " + name)) {
            blocking(Copy.of(language, CopyField.ENHANCEMENT, name)).ifPresent(finding -> {
                throw Refusal.at("enhancements", "treatments.enhancement.claims", name, finding.excerpt(), finding.reason());
            });
        }
    }

    private Optional<Finding> blocking(Copy copy) {
        return found(copy).filter(finding -> finding.severity().blocks()).findFirst();
    }

    /** What the rules in force find. */
    Stream<Finding> found(Copy copy) {
        return desk.check(copy).findings().stream();
    }

    private void check(String field, String name, String before, String language, CopyField where) {
        if (name.strip().equals(before.strip())) {
            return;
        }
        blocking(Copy.of(language, where, name)).ifPresent(finding -> {
            throw Refusal.at(field, "treatments.name.claims", finding.excerpt(), finding.reason());
        });
    }
}
