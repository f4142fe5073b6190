package dev.stillwater.menus;

import dev.stillwater.treatments.PriceBand;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A draft held against the gate and against the menu in force, all read at one moment.
 *
 * @param preview what would be published; where a price is missing, it is null there too
 * @param inForce null where nothing was published yet
 * @param changes against the menu in force; everything is added where there is none
 * @param covers how long each treatment is covered
 * @param bands head office's price bands in the location's currency; a treatment without one is free
 * @param treatments as the library has them
 * @param news what is new in the library for the menu in force, which stands nevertheless
 */
public record MenuReview(
        MenuDraft draft,
        MenuContent preview,
        @Nullable MenuVersion inForce,
        List<GateFinding> findings,
        List<MenuChange> changes,
        Map<TreatmentId, Cover> covers,
        Map<TreatmentId, PriceBand> bands,
        Map<TreatmentId, TreatmentData> treatments,
        List<LibraryNews> news) {

    public MenuReview {
        findings = List.copyOf(findings);
        changes = List.copyOf(changes);
        covers = Map.copyOf(covers);
        bands = Map.copyOf(bands);
        treatments = Map.copyOf(treatments);
        news = List.copyOf(news);
    }

    /** Whether the gate is open. */
    public boolean publishable() {
        return findings.stream().noneMatch(finding -> finding.level() == GateFinding.Level.REFUSED);
    }

    public Optional<MenuVersion> published() {
        return Optional.ofNullable(inForce);
    }

    /** The number that the next version will have. */
    public int nextNumber() {
        return inForce == null ? 1 : inForce.number() + 1;
    }
}
