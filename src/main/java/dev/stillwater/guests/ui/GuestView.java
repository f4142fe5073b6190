package dev.stillwater.guests.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.stillwater.guests.GuestData;
import dev.stillwater.guests.GuestId;
import dev.stillwater.guests.GuestRegister;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.Ids;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.live.Broadcaster;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.uikit.Confirm;
import dev.stillwater.uikit.Live;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** One guest: how to reach him, his consent, and what the modules above show of him. */
@Route("guests/:id")
@RolesAllowed(Allow.MANAGER_ROLE)
class GuestView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient GuestRegister register;
    private final transient LocationDirectory directory;
    private final transient ObjectProvider<GuestSection> sections;
    private final PageHeader header = new PageHeader();
    private final Panel facts = new Panel(Words.text("guests.facts"));
    private final Panel consent = new Panel(Words.text("guests.consent"));
    private final Button withdraw = new Button(Words.text("guests.consent.withdraw"), click -> withdraw());
    private final Div further = new Div();
    private transient @Nullable GuestData guest;

    GuestView(
            GuestRegister register, LocationDirectory directory, ObjectProvider<GuestSection> sections,
            Broadcaster broadcaster) {
        this.register = register;
        this.directory = directory;
        this.sections = sections;
        header.withActions(new Button(Words.text("guests.edit"), click -> edit()));
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        consent.withAside(withdraw);

        Live.listen(this, broadcaster, Set.of(GuestRegister.TOPIC), change -> {
            if (guest != null && guest.stored().value().equals(change.subject())) {
                reload();
            }
        });

        Div own = new Div(facts, consent);
        own.addClassName("stack");
        further.addClassName("stack");
        Div columns = new Div(own, further);
        columns.addClassName("halves");
        addClassName("page");
        add(header, columns);
    }

    static String address(GuestId id) {
        return "guests/" + id.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<GuestData> found = event.getRouteParameters().get("id").flatMap(Ids::parse).flatMap(id -> find(new GuestId(id)));
        found.ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private Optional<GuestData> find(GuestId id) {
        try {
            return Optional.of(register.get(id));
        } catch (NotThere notThere) {
            return Optional.empty();
        }
    }

    private void show(GuestData found) {
        showOwn(found);
        further.removeAll();
        sections.orderedStream().map(section -> section.of(found)).forEach(further::add);
    }

    private void showOwn(GuestData found) {
        guest = found;
        LocationData home = directory.get(found.home());
        header.setTitle(found.name());
        facts.show(facts(found, home));
        consent.show(consent(found, home));
        withdraw.setVisible(found.consentAt() != null);
    }

    private void reload() {
        if (guest != null) {
            showOwn(register.get(guest.stored()));
        }
    }

    private static Component facts(GuestData found, LocationData home) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "guests.reference", text(found.stored().reference()));
        fact(facts, "guests.phone", link("tel:" + found.phone().replaceAll("[^+0-9]", ""), found.phone()));
        fact(facts, "guests.email", link("mailto:" + found.email(), found.email()));
        fact(facts, "guests.born", text(found.born() == null ? "" : Words.date(found.born())));
        fact(facts, "guests.language", text(Words.text("guests.language." + found.language())));
        fact(facts, "guests.home", text(home.name()));
        return facts;
    }

    private static Component consent(GuestData found, LocationData home) {
        Instant at = found.consentAt();
        Span word = at == null
                ? Status.NEUTRAL.word(Words.text("guests.consent.none"))
                : Status.GOOD.word(Words.text("guests.consent.given", at.atZone(home.zone()).toLocalDate()));
        Paragraph how = new Paragraph(Words.text("guests.consent.how"));
        how.addClassNames("mute", "small");
        return new Div(word, how);
    }

    private void withdraw() {
        if (guest != null) {
            GuestId id = guest.stored();
            Confirm.open(
                    Words.text("guests.consent.withdraw"), Words.text("guests.consent.withdrawText", guest.name()),
                    Words.text("guests.consent.withdraw"), () -> showOwn(register.consent(id, null)));
        }
    }

    private void edit() {
        if (guest != null) {
            GuestDialog.edit(register, guest, saved -> {
                Notices.done(Words.text("guests.saved", saved.name()));
                showOwn(saved);
            });
        }
    }

    private static Component link(String address, String text) {
        return text.isBlank() ? text("") : new Anchor(address, text);
    }

    private static Component text(String text) {
        return new Span(text.isBlank() ? Words.text("guests.unknown") : text);
    }

    private static void fact(DescriptionList facts, String key, Component value) {
        DescriptionList.Description description = new DescriptionList.Description();
        description.add(value);
        facts.add(new DescriptionList.Term(Words.text(key)), description);
    }

    @Override
    public String getPageTitle() {
        return guest == null ? Words.text("guests.title") : guest.name();
    }
}
