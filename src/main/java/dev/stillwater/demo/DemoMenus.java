package dev.stillwater.demo;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.Money;
import dev.stillwater.locations.LocationData;
import dev.stillwater.menus.GateFinding;
import dev.stillwater.menus.MenuDrafts;
import dev.stillwater.menus.MenuPublishing;
import dev.stillwater.treatments.PriceBand;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentFilter;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.TreatmentLibrary;
import dev.stillwater.treatments.TreatmentRow;
import dev.stillwater.treatments.TreatmentState;
import dev.stillwater.treatments.Variant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Drafts a spa's menu out of the library, leaves out what the gate refuses, and publishes it. For its manager. */
@Component
@Profile("demo")
class DemoMenus {

    private static final int MANY = 200;
    private static final int LEFT_OUT_PERCENT = 15;

    private final TreatmentLibrary library;
    private final MenuDrafts drafts;
    private final MenuPublishing publishing;

    DemoMenus(TreatmentLibrary library, MenuDrafts drafts, MenuPublishing publishing) {
        this.library = library;
        this.drafts = drafts;
        this.publishing = publishing;
    }

    void make(LocationData location, LocalDate today) {
        Random random = Seeds.of(today, "menu-" + location.code());
        LocationId here = location.stored();
        List<TreatmentId> active = library.page(TreatmentFilter.in(TreatmentState.ACTIVE), PageRequest.of(0, MANY)).stream()
                .map(TreatmentRow::id).toList();
        Map<TreatmentId, TreatmentData> treatments = library.get(active);
        for (TreatmentId id : active) {
            TreatmentData treatment = treatments.get(id);
            boolean offered = treatment.isCombination() || random.nextInt(100) >= LEFT_OUT_PERCENT;
            if (offered) {
                for (int i = 0; i < treatment.variants().size(); i++) {
                    Variant variant = treatment.variants().get(i);
                    drafts.add(here, variant.id(), price(treatment, location, i), "");
                }
            }
        }
        leaveOutWhatIsRefused(here);
        publishing.publish(here, drafts.draft(here).edition());
    }

    private void leaveOutWhatIsRefused(LocationId here) {
        publishing.gate(here).stream()
                .filter(finding -> finding.level() == GateFinding.Level.REFUSED)
                .map(GateFinding::treatment)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(treatment -> drafts.leaveOut(here, treatment));
    }

    /** Shorter variants near the low end of the band, longer ones near the high end, rounded to five. */
    private static @Nullable Money price(TreatmentData treatment, LocationData location, int variant) {
        PriceBand band = treatment.priceBands().get(location.currency());
        if (band == null) {
            return null;
        }
        BigDecimal low = band.low().amount();
        BigDecimal span = band.high().amount().subtract(low);
        BigDecimal share = treatment.variants().size() == 1
                ? new BigDecimal("0.5")
                : new BigDecimal(variant == 0 ? "0.2" : "0.8");
        BigDecimal five = new BigDecimal(5);
        BigDecimal price = low.add(span.multiply(share)).divide(five, 0, RoundingMode.HALF_UP).multiply(five);
        return new Money(price.max(low).min(band.high().amount()), location.currency());
    }
}
