package dev.stillwater.menus;

import dev.stillwater.claims.Severity;
import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Money;
import dev.stillwater.kernel.Why;
import dev.stillwater.menus.GateFinding.Level;
import dev.stillwater.menus.GateFinding.Rule;
import dev.stillwater.treatments.TreatmentState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What must hold of every treatment before a menu is published, one method a rule; a rule that is
 * met says nothing. Pure. The facts are in {@code domain/menus.md}, "Publish gate".
 */
final class GateRules {

    /** Cover that ends within so many days is told of [house default]. */
    static final int SOON_DAYS = 60;

    private GateRules() {}

    /** Everything that the rules say of a treatment; empty when all is in order. */
    static List<GateFinding> of(Offer offer, Ground ground, Function<ModalityCode, LocalText> names) {
        return Stream.of(
                        active(offer), current(offer), staffed(offer, ground), housed(offer, ground), described(offer),
                        defensible(offer, ground), priced(offer, ground), screened(offer, ground, names))
                .flatMap(Optional::stream)
                .toList();
    }

    static Optional<GateFinding> active(Offer offer) {
        return offer.state() == TreatmentState.ACTIVE
                ? Optional.empty()
                : refused(Rule.ACTIVE, offer, Why.of("menus.gate.notActive", offer.name()));
    }

    /** Every length is one that head office still offers. */
    static Optional<GateFinding> current(Offer offer) {
        List<Why> former = offer.items().stream().flatMap(item -> ItemRules.becameOf(item.variant()).stream()).toList();
        return former.isEmpty() || offer.state() != TreatmentState.ACTIVE
                ? Optional.empty()
                : Optional.of(GateFinding.refused(
                        Rule.CURRENT, offer, Why.of("menus.gate.former", offer.name(), former),
                        offer.hasLengthsToTake()
                                ? new WayOut[] {WayOut.of(WayOut.Kind.TAKE_LENGTHS), WayOut.of(WayOut.Kind.LEAVE_OUT)}
                                : new WayOut[] {WayOut.of(WayOut.Kind.LEAVE_OUT)}));
    }

    /** Somebody assigned there holds a licence and every certificate today; told of when that ends soon. */
    static Optional<GateFinding> staffed(Offer offer, Ground ground) {
        Cover cover = cover(offer, ground.today());
        if (!cover.covered()) {
            return Optional.of(StaffingFinding.of(offer, ground));
        }
        return cover.soon() && cover.until() != null
                ? Optional.of(new GateFinding(
                        Rule.STAFFED, Level.SOON, offer.id(), offer.name(),
                        Why.of("menus.gate.coveredUntil", cover.until(), offer.staffing().able().getFirst().name()),
                        List.of(), List.of()))
                : Optional.empty();
    }

    /** How long somebody may perform it there, from today. */
    static Cover cover(Offer offer, LocalDate today) {
        if (offer.staffing().able().isEmpty()) {
            return new Cover(false, null, false);
        }
        LocalDate until = offer.staffing().able().getFirst().until();
        return new Cover(true, until, until != null && !until.isAfter(today.plusDays(SOON_DAYS)));
    }

    static Optional<GateFinding> housed(Offer offer, Ground ground) {
        return ground.rooms().stream().anyMatch(room -> room.has(offer.rooms()))
                ? Optional.empty()
                : refused(Rule.HOUSED, offer, Why.of("menus.gate.noRoom", offer.name(), ground.location().name(),
                        offer.rooms().stream().sorted()
                                .map(feature -> Why.of("locations.feature." + feature.name())).toList()));
    }

    static Optional<GateFinding> described(Offer offer) {
        return offer.claims() != null
                ? Optional.empty()
                : refused(Rule.DESCRIBED, offer, Why.of("menus.gate.noDescription", offer.name()));
    }

    static Optional<GateFinding> defensible(Offer offer, Ground ground) {
        return Stream.of(Optional.ofNullable(offer.claims()), Optional.ofNullable(offer.claimsElsewhere()))
                .flatMap(Optional::stream)
                .flatMap(claims -> claims.in(ground.location().jurisdiction()).stream())
                .filter(finding -> finding.severity().blocks())
                .findFirst()
                .flatMap(finding -> refused(Rule.DEFENSIBLE, offer, Why.of(
                        finding.severity() == Severity.NEEDS_EVIDENCE ? "menus.gate.unproven" : "menus.gate.claims",
                        offer.name(), ground.jurisdictionName(), finding.excerpt())));
    }

    /** Every length and every enhancement has a price in the location's currency, inside the band. */
    static Optional<GateFinding> priced(Offer offer, Ground ground) {
        return Stream.concat(
                        offer.items().stream().map(item -> price(item, offer, ground)),
                        offer.enhancements().stream().map(one -> price(one, offer, ground)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(why -> GateFinding.refused(
                        Rule.PRICED, offer, why, WayOut.of(WayOut.Kind.SET_PRICE), WayOut.of(WayOut.Kind.LEAVE_OUT)));
    }

    private static Optional<Why> price(DraftItem item, Offer offer, Ground ground) {
        Money price = item.price();
        int minutes = item.variant().derived().handsOnMinutes();
        if (price == null) {
            return Optional.of(Why.of("menus.gate.noPrice", offer.name(), minutes));
        }
        if (!price.currency().equals(ground.location().currency())) {
            return Optional.of(Why.of(
                    "menus.gate.otherCurrency", offer.name(), price, ground.location().currency().getCurrencyCode()));
        }
        return offer.band() == null || offer.band().holds(price)
                ? Optional.empty()
                : Optional.of(Why.of(
                        "menus.gate.outOfBand", offer.name(), price, offer.band().low(), offer.band().high()));
    }

    private static Optional<Why> price(DraftEnhancement one, Offer offer, Ground ground) {
        Money price = one.price();
        LocalText name = one.enhancement().names();
        if (price == null) {
            return Optional.of(Why.of("menus.gate.enhancement.noPrice", offer.name(), name));
        }
        if (!price.currency().equals(ground.location().currency())) {
            return Optional.of(Why.of(
                    "menus.gate.otherCurrency", name, price, ground.location().currency().getCurrencyCode()));
        }
        return one.band() == null || one.band().holds(price)
                ? Optional.empty()
                : Optional.of(Why.of("menus.gate.outOfBand", name, price, one.band().low(), one.band().high()));
    }

    static Optional<GateFinding> screened(Offer offer, Ground ground, Function<ModalityCode, LocalText> names) {
        List<LocalText> unsaid = offer.modalities().stream()
                .filter(modality -> !ground.screened().contains(modality)).sorted().map(names).toList();
        return unsaid.isEmpty()
                ? Optional.empty()
                : refused(Rule.SCREENED, offer, Why.of("menus.gate.unscreened", offer.name(), unsaid));
    }

    private static Optional<GateFinding> refused(Rule rule, Offer offer, Why why) {
        return Optional.of(GateFinding.refused(rule, offer, why, WayOut.of(WayOut.Kind.LEAVE_OUT)));
    }
}
