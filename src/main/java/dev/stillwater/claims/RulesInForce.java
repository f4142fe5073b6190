package dev.stillwater.claims;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Keeps the checker of the rules in force, compiled when the first copy is checked. */
@Component
class RulesInForce {

    private final Supplier<ClaimChecker> checker =
            SingletonSupplier.of(() -> new ClaimChecker(ClaimRulePack.standard()));

    ClaimChecker checker() {
        return checker.get();
    }
}
