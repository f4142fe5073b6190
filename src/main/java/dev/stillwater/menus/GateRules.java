package dev.stillwater.menus;

import dev.stillwater.claims.ClaimReport;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Money;
import dev.stillwater.kernel.Why;
import dev.stillwater.menus.GateFinding.Level;
import dev.stillwater.treatments.PriceBand;
import dev.stillwater.treatments.TreatmentState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What must hold of every line before a menu is published. Every rule is asked. Pure. */
final class GateRules {

    /** Coverage that ends within so many days is told of [house default]. */
    static final int SOON_DAYS = 60;

    private static final List<Function<GateLine, Optional<GateFinding>>> RULES = List.of(
            GateRules::active,
            GateRules::staffed,
            GateRules::housed,
            GateRules::described,
            GateRules::defensible,
            GateRules::priced,
            GateRules::inBand,
            GateRules::screened);

    private GateRules() {}

    /** Everything that the rules say of a line; empty when all is in order. */
    static List<GateFinding> of(GateLine line) {
        return RULES.stream().map(rule -> rule.apply(line)).flatMap(Optional::stream).toList();
    }

    static Optional<GateFinding> active(GateLine line) {
        return refuse(line.item().variant().state() != TreatmentState.ACTIVE, line, Why.of("menus.gate.notActive", line.name()));
    }

    static Optional<GateFinding> staffed(GateLine line) {
        if (line.who().isEmpty()) {
            return Optional.of(new GateFinding(
                    Level.REFUSED, line.item().id(), line.name(),
                    Why.of("menus.gate.nobody", line.name(), line.location()), line.uncertified(), List.of()));
        }
        LocalDate until = line.who().getFirst().until();
        boolean soon = until != null && until.isBefore(line.today().plusDays(SOON_DAYS));
        return soon
                ? Optional.of(new GateFinding(
                        Level.SOON, line.item().id(), line.name(),
                        Why.of("menus.gate.coveredUntil", line.name(), until, line.who().getFirst().name()), Set.of(), List.of()))
                : Optional.empty();
    }

    static Optional<GateFinding> housed(GateLine line) {
        return refuse(!line.roomFits(), line, Why.of("menus.gate.noRoom", line.name(), line.location(),
                line.item().variant().derived().rooms().stream()
                        .map(feature -> Why.of("locations.feature." + feature.name())).toList()));
    }

    static Optional<GateFinding> described(GateLine line) {
        return refuse(line.claims() == null, line, Why.of("menus.gate.noDescription", line.name()));
    }

    static Optional<GateFinding> defensible(GateLine line) {
        ClaimReport claims = line.claims();
        return claims == null ? Optional.empty() : claims.in(line.jurisdiction()).stream()
                .filter(finding -> finding.severity().blocks())
                .findFirst()
                .map(finding -> GateFinding.refused(line.item().id(), line.name(),
                        Why.of("menus.gate.claims", line.name(), line.jurisdiction().value(), finding.excerpt())));
    }

    static Optional<GateFinding> priced(GateLine line) {
        return refuse(line.item().price() == null, line, Why.of("menus.gate.noPrice", line.name()));
    }

    static Optional<GateFinding> inBand(GateLine line) {
        Money price = line.item().price();
        PriceBand band = line.band();
        return price == null || band == null || band.holds(price)
                ? Optional.empty()
                : Optional.of(GateFinding.refused(line.item().id(), line.name(),
                        Why.of("menus.gate.outOfBand", line.name(), price, band.low(), band.high())));
    }

    static Optional<GateFinding> screened(GateLine line) {
        return refuse(!line.unscreened().isEmpty(), line, Why.of("menus.gate.unscreened", line.name(),
                line.unscreened().stream().map(ModalityCode::value).sorted().toList()));
    }

    private static Optional<GateFinding> refuse(boolean when, GateLine line, Why why) {
        return when ? Optional.of(GateFinding.refused(line.item().id(), line.name(), why)) : Optional.empty();
    }
}
