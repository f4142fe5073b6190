package dev.stillwater.menus;

import dev.stillwater.claims.ClaimDesk;
import dev.stillwater.claims.Copy;
import dev.stillwater.claims.CopyField;
import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.Refusal;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A location's own sentence on the menu is copy that guests read; it is checked in both languages, for nobody says which it is in. */
@Component
class NoteClaims {

    private final ClaimDesk desk;

    NoteClaims(ClaimDesk desk) {
        this.desk = desk;
    }

    /** @throws Refusal at the field where its words are a claim that cannot stand there */
    void check(String field, String note, JurisdictionCode jurisdiction) {
        if (note.isBlank()) {
            return;
        }
        Stream.of("en", "es")
                .flatMap(language -> desk.check(Copy.of(language, CopyField.CAPTION, note)).in(jurisdiction).stream())
                .filter(finding -> finding.severity().blocks())
                .findFirst()
                .ifPresent(finding -> {
                    throw Refusal.at(field, "menus.note.claims", finding.excerpt(), finding.reason());
                });
    }
}
