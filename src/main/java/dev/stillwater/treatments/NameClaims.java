package dev.stillwater.treatments;

import dev.stillwater.claims.ClaimDesk;
import dev.stillwater.claims.Copy;
import dev.stillwater.claims.CopyField;
import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.Refusal;
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

    private void check(String field, String name, String before, String language, CopyField where) {
        if (name.strip().equals(before.strip())) {
            return;
        }
        desk.check(Copy.of(language, where, name)).findings().stream()
                .filter(finding -> finding.severity().blocks())
                .findFirst()
                .ifPresent(finding -> {
                    throw Refusal.at(field, "treatments.name.claims", finding.excerpt(), finding.reason());
                });
    }
}
