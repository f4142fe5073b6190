package dev.stillwater.screening.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.stillwater.guests.GuestData;
import dev.stillwater.guests.GuestId;
import dev.stillwater.guests.GuestRegister;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.Ids;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.LocationScope;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.live.Broadcaster;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.policy.PolicyReading;
import dev.stillwater.screening.ErasureAnswer;
import dev.stillwater.screening.GuestPrivacy;
import dev.stillwater.screening.GuestScreening;
import dev.stillwater.screening.IdentityProof;
import dev.stillwater.screening.LegalHolds;
import dev.stillwater.uikit.Live;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a guest may ask of us about his data: a report of everything, being forgotten, and what stands against that. */
@Route("guests/:id/data")
@RolesAllowed(Allow.MANAGER_ROLE)
class GuestDataView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient GuestPrivacy privacy;
    private final transient LegalHolds holds;
    private final transient GuestRegister register;
    private final transient LocationDirectory directory;
    private final transient PolicyReading policy;
    private final transient CurrentUser currentUser;
    private final transient Clock clock;
    private final PageHeader header = new PageHeader();
    private final ErasurePanel erasure = new ErasurePanel();
    private final Div panels = new Div();
    private transient @Nullable GuestData guest;
    private transient @Nullable LegalHoldPanel legal;

    GuestDataView(
            GuestPrivacy privacy, LegalHolds holds, GuestRegister register, LocationDirectory directory,
            PolicyReading policy, CurrentUser currentUser, Broadcaster broadcaster, Clock clock) {
        this.privacy = privacy;
        this.holds = holds;
        this.register = register;
        this.directory = directory;
        this.policy = policy;
        this.currentUser = currentUser;
        this.clock = clock;
        Live.listen(this, broadcaster, Set.of(GuestScreening.TOPIC), change -> {
            if (guest != null && guest.stored().value().equals(change.subject())) {
                refresh(guest);
            }
        });
        panels.addClassName("stack");
        addClassName("page");
        add(header, panels);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            GuestId id = event.getRouteParameters().get("id").flatMap(Ids::parse).map(GuestId::new).orElseThrow(NotThere::new);
            show(register.get(id));
        } catch (NotThere notThere) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(GuestData found) {
        guest = found;
        LocationScope scope = currentUser.get().manages();
        Map<LocationId, String> own = new LinkedHashMap<>();
        directory.get(scope.locations()).values().stream()
                .filter(LocationData::active)
                .forEach(location -> own.put(location.stored(), location.name()));
        LegalHoldPanel shown = new LegalHoldPanel(holds, found.stored(), own, scope, zone(found), () -> refresh(found));
        legal = shown;
        header.setTitle(Words.text("screening.data.title"));
        header.setBelow(Words.text("screening.data.below", found.name()));
        header.withActions(new Anchor("guests/" + found.stored().value(), Words.text("screening.data.back")));
        panels.removeAll();
        panels.add(new GuestReportPanel(proof -> report(found, proof)), erasure, shown);
        refresh(found);
    }

    private ReportPaper report(GuestData found, IdentityProof proof) {
        ReportWords words = new ReportWords(Locale.of(found.language()), zone(found), policy.modalities());
        return new ReportWriter(words).write(privacy.report(found.stored(), proof), clock.instant());
    }

    private void refresh(GuestData found) {
        GuestData now = register.get(found.stored());
        guest = now;
        erasure.show(privacy.plan(now.stored()), now, zone(now), () -> erase(now));
        if (legal != null) {
            legal.show();
        }
    }

    private void erase(GuestData found) {
        ErasureAnswer answer = privacy.erase(found.stored());
        if (answer.wholly()) {
            guest = null;
            Notices.done(Words.text("screening.erase.done"));
            getUI().ifPresent(ui -> ui.navigate("guests"));
            return;
        }
        Notices.done(Words.text(answer.legalHold() ? "screening.erase.noted" : "screening.erase.partly"));
        refresh(found);
    }

    private ZoneId zone(GuestData found) {
        return directory.get(found.home()).zone();
    }

    @Override
    public String getPageTitle() {
        return Words.text("screening.data.title");
    }
}
