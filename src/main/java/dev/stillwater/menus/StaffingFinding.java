package dev.stillwater.menus;

import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Why;
import dev.stillwater.menus.GateFinding.Level;
import dev.stillwater.menus.GateFinding.Rule;
import dev.stillwater.menus.Staffing.Unable;
import dev.stillwater.therapists.QualifiedTherapist;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Nobody at the location may perform a treatment: why, and who could be made able to. */
final class StaffingFinding {

    /** So many people are named; the rest are on the list of therapists. */
    private static final int MOST = 3;

    private StaffingFinding() {}

    static GateFinding of(Offer offer, Ground ground) {
        List<Unable> closest = offer.staffing().unable().stream()
                .sorted(Comparator.<Unable>comparingInt(person -> person.reasons().size()).thenComparing(Unable::name))
                .limit(MOST)
                .toList();
        List<QualifiedTherapist> elsewhere = offer.staffing().elsewhere().stream().limit(MOST).toList();
        List<Why> details = new ArrayList<>(closest.stream().flatMap(person -> person.reasons().stream()).limit(MOST).toList());
        elsewhere.forEach(person -> details.add(elsewhere(person)));
        List<WayOut> ways = new ArrayList<>();
        elsewhere.forEach(person -> ways.add(new WayOut(WayOut.Kind.ASSIGN, person.id(), person.name(), null)));
        closest.forEach(person -> ways.add(mend(person)));
        ways.add(WayOut.of(WayOut.Kind.LEAVE_OUT));
        Why why = closest.isEmpty()
                ? Why.of("menus.gate.nobodyAssigned", ground.location().name())
                : Why.of("menus.gate.nobody", offer.name(), ground.location().name());
        return new GateFinding(Rule.STAFFED, Level.REFUSED, offer.id(), offer.name(), why, details, ways);
    }

    private static Why elsewhere(QualifiedTherapist person) {
        return person.until() == null
                ? Why.of("menus.gate.elsewhere", person.name())
                : Why.of("menus.gate.elsewhereUntil", person.name(), person.until());
    }

    private static WayOut mend(Unable person) {
        ModalityCode missing = person.lacksOneCertificate() ? person.uncertified().iterator().next() : null;
        return new WayOut(
                missing == null ? WayOut.Kind.OPEN_FILE : WayOut.Kind.RECORD_CERTIFICATE, person.id(), person.name(), missing);
    }
}
