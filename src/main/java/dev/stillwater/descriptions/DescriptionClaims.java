package dev.stillwater.descriptions;

import dev.stillwater.claims.ClaimDesk;
import dev.stillwater.claims.ClaimReport;
import dev.stillwater.claims.Copy;
import dev.stillwater.claims.CopyField;
import dev.stillwater.treatments.Enhancement;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Has a description checked together with its treatment's name: one page, as a guest reads it. */
@Component
class DescriptionClaims {

    private final ClaimDesk desk;
    private final EvidenceOnFile onFile;

    DescriptionClaims(ClaimDesk desk, EvidenceOnFile onFile) {
        this.desk = desk;
        this.onFile = onFile;
    }

    /** Likewise, without what a study on file holds up. */
    ClaimReport standing(TreatmentData treatment, DescriptionEntity version) {
        return onFile.support(Set.of(version.id)).lift(
                check(treatment, version.language, version.texts()), version.id, treatment);
    }

    /** Likewise for what guests read, with the same number of statements however many there are. */
    Map<TreatmentId, ClaimReport> standing(Map<TreatmentId, TreatmentData> treatments, Collection<ApprovedDescription> approved) {
        EvidenceOnFile.Support support = onFile.support(approved.stream().map(one -> one.id().value()).toList());
        return approved.stream()
                .filter(one -> treatments.containsKey(one.treatment()))
                .collect(Collectors.toMap(ApprovedDescription::treatment, one -> {
                    TreatmentData treatment = treatments.get(one.treatment());
                    return support.lift(check(treatment, one.language(), one.texts()), one.id().value(), treatment);
                }));
    }

    ClaimReport check(TreatmentData treatment, String language, DescriptionTexts texts) {
        return desk.check(copy(treatment, language, texts));
    }

    /** The page in the order in which it is shown: name, enhancements, short text, full text, before, after. */
    static Copy copy(TreatmentData treatment, String language, DescriptionTexts texts) {
        Copy copy = Copy.of(language, CopyField.NAME, treatment.names().in(language));
        for (Enhancement enhancement : treatment.extras().enhancements()) {
            copy = copy.and(CopyField.ENHANCEMENT, enhancement.names().in(language));
        }
        return copy.and(CopyField.SHORT_TEXT, texts.shortText())
                .and(CopyField.FULL_TEXT, texts.full())
                .and(CopyField.PREPARATION, texts.preparation())
                .and(CopyField.AFTERCARE, texts.aftercare());
    }
}
