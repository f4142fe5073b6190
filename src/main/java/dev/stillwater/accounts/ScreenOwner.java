package dev.stillwater.accounts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.stillwater.kernel.SignedInUser;
import dev.stillwater.live.Broadcaster;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.uikit.DateOrder;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Gives every screen the language and colours that its person chose and the dates of its places, and lets it follow the
 * person's account: with new rights it loads anew, without any it goes to the sign-in page.
 */
@Component
class ScreenOwner implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient Broadcaster broadcaster;
    private final transient ChangedRights rights;
    private final transient LocationDirectory locations;

    ScreenOwner(Broadcaster broadcaster, ChangedRights rights, LocationDirectory locations) {
        this.broadcaster = broadcaster;
        this.locations = locations;
        this.rights = rights;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(this::opened);
    }

    private void opened(UIInitEvent event) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        Optional.ofNullable(VaadinRequest.getCurrent()).map(VaadinRequest::getLocale)
                .ifPresent(browser -> DateOrder.follow(event.getUI(), browser));
        HandedOver.staffOf(authentication).ifPresent(staff -> {
            if (!(authentication instanceof HandedOver)) {
                dress(event.getUI(), staff);
            }
            follow(event.getUI(), staff);
        });
        // What screen readers pronounce the page by; the frame that Vaadin serves always says English.
        event.getUI().getPage().executeJs("document.documentElement.lang = $0", event.getUI().getLocale().toLanguageTag());
    }

    /** Dates are typed as they are written where the person works. */
    private void followPlaces(UI ui, SignedInUser user) {
        if (!user.manages().everywhere() && !user.manages().locations().isEmpty()) {
            DateOrder.follow(ui, locations.get(user.manages().locations()).values().stream()
                    .map(LocationData::jurisdiction)
                    .toList());
        }
    }

    private void dress(UI ui, Principal principal) {
        followPlaces(ui, principal.toUser());
        if (principal.language() != null) {
            ui.setLocale(Locale.of(principal.language()));
        }
        ui.getPage().setColorScheme(
                switch (principal.colorScheme()) {
                    case "light" -> ColorScheme.Value.LIGHT;
                    case "dark" -> ColorScheme.Value.DARK;
                    case null, default -> ColorScheme.Value.LIGHT_DARK;
                });
    }

    private void follow(UI ui, Principal atFirst) {
        AtomicReference<Principal> shown = new AtomicReference<>(atFirst);
        Broadcaster.Registration listening = broadcaster.listen(Set.of(AccountKeeping.TOPIC), change -> {
            if (atFirst.id().equals(change.subject())) {
                access(ui, () -> changed(ui, shown));
            }
        });
        ui.addDetachListener(detach -> listening.close());
    }

    private void changed(UI ui, AtomicReference<Principal> shown) {
        Optional<Principal> now = rights.readAgain(shown.get());
        if (now.isEmpty()) {
            SecurityContextHolder.getContext().setAuthentication(null);
            ui.getPage().setLocation("sign-in");
            return;
        }
        ChangedRights.goOnAs(now.get());
        if (!now.get().mayTheSameAs(shown.getAndSet(now.get()))) {
            ui.getPage().reload();
        }
    }

    private static void access(UI ui, Runnable what) {
        try {
            ui.access(what::run);
        } catch (UIDetachedException gone) {
            // the screen was closed between the change and the telling
        }
    }
}
