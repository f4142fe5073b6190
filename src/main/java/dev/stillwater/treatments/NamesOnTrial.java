package dev.stillwater.treatments;

import dev.stillwater.claims.CheckedTexts;
import dev.stillwater.claims.Finding;
import dev.stillwater.claims.RuleImpact;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Knows which names the rules of today would not let stand: names of drafts, which nobody has to mend
 * before they are on a menu, and names that fell when the rules changed. Nothing is renamed by itself.
 */
@Component
class NamesOnTrial implements CheckedTexts {

    private final Treatments treatments;
    private final Modalities modalities;
    private final LibraryWordStore words;
    private final NameFlags flags;
    private final NameClaims claims;
    private final LibraryLock lock;
    private final Clock clock;

    NamesOnTrial(
            Treatments treatments, Modalities modalities, LibraryWordStore words, NameFlags flags, NameClaims claims,
            LibraryLock lock, Clock clock) {
        this.treatments = treatments;
        this.modalities = modalities;
        this.words = words;
        this.flags = flags;
        this.claims = claims;
        this.lock = lock;
        this.clock = clock;
    }

    @Override
    public List<CheckedText> approved() {
        List<SaidName> all = new ArrayList<>();
        treatments.notWithdrawn().forEach(one -> all.addAll(SaidName.of(one.toData(List.of()))));
        modalities.findAllByOrderByPosition().forEach(one -> all.addAll(SaidName.of(one.toData())));
        words.findByKindOrderByPosition(WordEntity.Kind.SECTION).forEach(one -> all.addAll(SaidName.ofSection(one)));
        return all.stream().map(SaidName::checked).toList();
    }

    @Override
    public void flag(RuleImpact impact) {
        lock.hold();
        List<RuleImpact.Line> own = Stream.concat(impact.falling().stream(), impact.clearing().stream())
                .filter(line -> line.text().kind() != Kind.DESCRIPTION)
                .toList();
        own.forEach(line -> line.gone().forEach(finding -> flags.forget(
                line.text().subject(), line.text().copy().language(), line.text().name(), finding.rule(),
                NameFlagEntity.words(finding))));
        flags.saveAll(own.stream()
                .flatMap(line -> line.found().stream()
                        .filter(NamesOnTrial::blocks)
                        .map(finding -> flag(line.text(), finding)))
                .toList());
    }

    /** These are the names of something from now on. */
    void keep(UUID subject, List<SaidName> names) {
        flags.forget(subject);
        flags.saveAll(names.stream()
                .flatMap(said -> claims.found(said.copy())
                        .filter(NamesOnTrial::blocks)
                        .map(finding -> flag(said.checked(), finding)))
                .toList());
    }

    /** Nothing on a menu is called so any more. */
    void forget(UUID subject) {
        flags.forget(subject);
    }

    private NameFlagEntity flag(CheckedText text, Finding finding) {
        return NameFlagEntity.of(
                text.kind(), text.subject(), text.copy().language(), text.name(), finding, clock.instant());
    }

    private static boolean blocks(Finding finding) {
        return finding.severity().blocks();
    }
}
