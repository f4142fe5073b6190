package dev.stillwater.descriptions;

import dev.stillwater.claims.ClaimDesk;
import dev.stillwater.claims.ClaimReport;
import dev.stillwater.claims.Copy;
import dev.stillwater.claims.CopyField;
import dev.stillwater.kernel.LocalText;
import org.springframework.stereotype.Component;

/** Has a description checked together with its treatment's name: one page, as a guest reads it. */
@Component
class DescriptionClaims {

    private final ClaimDesk desk;

    DescriptionClaims(ClaimDesk desk) {
        this.desk = desk;
    }

    ClaimReport check(LocalText names, String language, DescriptionTexts texts) {
        return desk.check(copy(names, language, texts));
    }

    /** The page in the order in which it is shown: name, short text, full text, before, after. */
    static Copy copy(LocalText names, String language, DescriptionTexts texts) {
        return Copy.of(language, CopyField.NAME, names.in(language))
                .and(CopyField.SHORT_TEXT, texts.shortText())
                .and(CopyField.FULL_TEXT, texts.full())
                .and(CopyField.PREPARATION, texts.preparation())
                .and(CopyField.AFTERCARE, texts.aftercare());
    }
}
