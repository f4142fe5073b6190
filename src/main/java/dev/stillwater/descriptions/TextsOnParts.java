package dev.stillwater.descriptions;

import dev.stillwater.claims.ClaimReport;
import dev.stillwater.claims.Finding;
import dev.stillwater.kernel.Why;
import dev.stillwater.treatments.LeansOnParts;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.Variant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says which texts fall because their study looked at other parts than the treatment is to have. */
@Component
class TextsOnParts implements LeansOnParts {

    private final Descriptions descriptions;
    private final DescriptionClaims claims;
    private final EvidenceOnFile onFile;
    private final StudyHolds holds;

    TextsOnParts(
            Descriptions descriptions, DescriptionClaims claims, EvidenceOnFile onFile, StudyHolds holds) {
        this.descriptions = descriptions;
        this.claims = claims;
        this.onFile = onFile;
        this.holds = holds;
    }

    @Override
    public List<Why> falling(TreatmentData before, TreatmentData now) {
        return turned(before, now).stream()
                .filter(one -> !one.falling().isEmpty())
                .map(one -> Why.of("descriptions.parts.falls." + one.text().language, one.text().edition,
                        FlagReasons.joined(one.falling().stream().map(FlagReasons::of).toList())))
                .toList();
    }

    @Override
    public void changed(TreatmentData before, TreatmentData now) {
        if (!parts(before).equals(parts(now))) {
            holds.settle(descriptions.approvedOf(now.id().value()), now);
        }
    }

    private List<Turned> turned(TreatmentData before, TreatmentData now) {
        if (parts(before).equals(parts(now))) {
            return List.of();
        }
        List<DescriptionEntity> texts = descriptions.approvedOf(now.id().value());
        Set<UUID> leaning = onFile.attached(texts.stream().map(text -> text.id).toList()).keySet();
        EvidenceOnFile.Support support = onFile.support(leaning);
        return texts.stream()
                .filter(text -> leaning.contains(text.id))
                .map(text -> turned(text, support, before, now))
                .toList();
    }

    /** Only the parts are others: the words of both are those of now. */
    private Turned turned(DescriptionEntity text, EvidenceOnFile.Support support, TreatmentData before, TreatmentData now) {
        ClaimReport report = claims.check(now, text.language, text.texts());
        List<Finding> open = support.lift(report, text.id, before).findings();
        List<Finding> after = support.lift(report, text.id, now).findings();
        return new Turned(text, after.stream().filter(finding -> !open.contains(finding)).toList());
    }

    private static Set<Object> parts(TreatmentData treatment) {
        return treatment.variants().stream().map(Variant::parts).collect(Collectors.toSet());
    }

    /** A text and the claims that a study no longer holds up. */
    private record Turned(DescriptionEntity text, List<Finding> falling) {}
}
