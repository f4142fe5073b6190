package dev.stillwater.descriptions;

import dev.stillwater.claims.CheckedTexts;
import dev.stillwater.claims.CopyField;
import dev.stillwater.claims.Finding;
import dev.stillwater.claims.RuleImpact;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.TreatmentLibrary;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lends the descriptions that guests read to changed claim rules, and remembers which of them fell. */
@Component
class DescriptionsOnTrial implements CheckedTexts {

    private final Descriptions descriptions;
    private final DescriptionFlags flags;
    private final TreatmentLibrary library;
    private final StudyHolds holds;
    private final Clock clock;

    DescriptionsOnTrial(
            Descriptions descriptions, DescriptionFlags flags, TreatmentLibrary library, StudyHolds holds, Clock clock) {
        this.descriptions = descriptions;
        this.flags = flags;
        this.library = library;
        this.holds = holds;
        this.clock = clock;
    }

    @Override
    public List<CheckedText> approved() {
        List<DescriptionEntity> all = descriptions.approved();
        Map<TreatmentId, TreatmentData> named =
                library.get(all.stream().map(one -> new TreatmentId(one.treatmentId)).collect(Collectors.toSet()));
        return all.stream().map(one -> text(one, named.get(new TreatmentId(one.treatmentId)))).toList();
    }

    private static CheckedText text(DescriptionEntity one, TreatmentData treatment) {
        return new CheckedText(
                Kind.DESCRIPTION, one.id, one.treatmentId, treatment.names().in(one.language),
                DescriptionClaims.copy(treatment, one.language, one.texts()));
    }

    @Override
    public void flag(RuleImpact impact) {
        holds.follow(Stream.concat(own(impact.falling()), own(impact.clearing())).toList());
        List<UUID> clear = own(impact.clearing()).map(line -> line.text().id()).toList();
        if (!clear.isEmpty()) {
            flags.forget(clear);
        }
        flags.saveAll(own(impact.falling())
                .filter(line -> line.found().stream().anyMatch(DescriptionsOnTrial::isText))
                .map(line -> DescriptionFlagEntity.of(line.text().id(), reasons(line), clock.instant()))
                .toList());
    }

    private static Stream<RuleImpact.Line> own(List<RuleImpact.Line> lines) {
        return lines.stream().filter(line -> line.text().kind() == Kind.DESCRIPTION);
    }

    /** Names stand on the page too, and are flagged for themselves: no new version of the text would mend them. */
    private static boolean isText(Finding finding) {
        return finding.field() != CopyField.NAME && finding.field() != CopyField.ENHANCEMENT;
    }

    private static String reasons(RuleImpact.Line line) {
        return FlagReasons.joined(
                line.found().stream().filter(DescriptionsOnTrial::isText).map(FlagReasons::of).toList());
    }
}
