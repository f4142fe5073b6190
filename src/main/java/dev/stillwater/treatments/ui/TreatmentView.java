package dev.stillwater.treatments.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.Ids;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.Role;
import dev.stillwater.kernel.SignedInUser;
import dev.stillwater.live.Broadcaster;
import dev.stillwater.live.Change;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.locations.ui.LocationPicker;
import dev.stillwater.treatments.LibraryWords;
import dev.stillwater.treatments.Modality;
import dev.stillwater.treatments.PartsImpact;
import dev.stillwater.treatments.PartsInUse;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.TreatmentExtras;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.TreatmentImpact;
import dev.stillwater.treatments.TreatmentLibrary;
import dev.stillwater.treatments.Variant;
import dev.stillwater.uikit.Address;
import dev.stillwater.uikit.Leaving;
import dev.stillwater.uikit.Live;
import dev.stillwater.uikit.NewsNote;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.Unsaved;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One treatment: head office edits it, others read it. What follows from its parts stands beside it. */
@Route("treatments/:id")
@RolesAllowed({Allow.HEAD_OFFICE_ROLE, Allow.MANAGER_ROLE, Allow.THERAPIST_ROLE})
class TreatmentView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String NEW = "new";
    private static final Locale SPANISH = Locale.of("es");

    private final transient TreatmentLibrary library;
    private final transient TreatmentEditing editing;
    private final transient NameCheck claims;
    private final transient List<BesideTreatment> others;
    private final boolean office;
    private final @Nullable LocationPicker picker;
    private final PageHeader header = new PageHeader();
    private final NewsNote news = new NewsNote();
    private final TreatmentActions actions;
    private final Div left = new Div();
    private final Div right = new Div();
    private transient @Nullable TreatmentData treatment;
    private transient @Nullable LocationData location;
    private @Nullable TreatmentEditor editor;
    private @Nullable FollowsPanel follows;
    private boolean typed;

    TreatmentView(
            TreatmentLibrary library, TreatmentEditing editing, TreatmentImpact impact, NameCheck claims, List<BesideTreatment> others,
            LocationDirectory locations, CurrentUser currentUser, Broadcaster broadcaster) {
        this.library = library;
        this.editing = editing;
        this.claims = claims;
        this.others = others;
        SignedInUser user = currentUser.get();
        this.office = user.is(Role.HEAD_OFFICE);
        this.picker = office || user.is(Role.LOCATION_MANAGER)
                ? LocationPicker.readable(locations, currentUser, this::moved)
                : null;

        Live.listen(this, broadcaster, Set.of(TreatmentEditing.TOPIC), this::heard);

        this.actions = new TreatmentActions(editing, impact, office, this::save, this::current, this::stepped);
        left.addClassNames("stack", "grow");
        right.addClassNames("stack", "side");
        Div columns = new Div(left, right);
        columns.addClassName("columns");
        addClassName("page");
        add(header.withActions(actions), news, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElse("");
        Optional<TreatmentData> found = id.equals(NEW) && office ? Optional.of(fresh(event)) : find(id);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        news.close();
        location = picker == null ? null : picker.enter(event).orElse(null);
        show(found.get());
    }

    private Optional<TreatmentData> find(String id) {
        return Ids.parse(id).map(TreatmentId::new).flatMap(one -> Optional.ofNullable(library.get(Set.of(one)).get(one)));
    }

    /** A new treatment, or a copy of the one that the address names. */
    private TreatmentData fresh(BeforeEnterEvent event) {
        return Address.parameter(event.getLocation(), "from")
                .flatMap(this::find)
                .map(from -> from.copied(new LocalText(copyOf(Locale.ENGLISH, from.name()), copyOf(SPANISH, from.nameEs()))))
                .orElseGet(() -> TreatmentData.draft("", "", "", "", List.of()));
    }

    /** In the name's own language; a name that is not there has no copy. */
    private String copyOf(Locale language, String name) {
        return name.isBlank() ? "" : getTranslation(language, "treatments.copyOf", name);
    }

    private void show(TreatmentData data) {
        treatment = data;
        typed(false);
        LibraryWords words = library.words();
        List<Modality> modalities = library.modalities();
        Map<ModalityCode, Modality> byCode = TreatmentLibrary.byCode(modalities);
        header.setTitle(data.isNew() && data.name().isEmpty() ? Words.text("treatments.new") : Words.local(data.names()));
        header.setAbove(data.section().isEmpty()
                ? Words.text("treatments.title")
                : Words.text("treatments.above", Words.local(words.section(data.section()))));
        FollowsPanel derived = new FollowsPanel(byCode, library.orderRules(), words);
        if (picker != null) {
            derived.withAside(picker);
        }
        follows = derived;
        left.removeAll();
        right.removeAll();
        if (office) {
            TreatmentEditor form = new TreatmentEditor(data, words, modalities, claims, this::typed);
            editor = form;
            left.add(form);
        } else {
            left.add(new TreatmentReading(data, byCode, others.stream().flatMap(other -> other.toRead(data).stream()).toList()));
        }
        right.add(derived);
        if (office) {
            others.forEach(other -> other.beside(data).ifPresent(right::add));
        }
        derived.show(data.variants(), data.extras(), location);
        actions.show(data);
    }

    private void typed(boolean now) {
        typed = now;
        Unsaved.set(this, now);
    }

    private void typed() {
        news.close();
        typed(true);
        if (editor != null && follows != null) {
            follows.show(editor.parts(), editor.extras(), location);
            tellOthers(editor.parts(), editor.extras());
        }
    }

    private void tellOthers(List<Variant> parts, TreatmentExtras extras) {
        right.getChildren()
                .filter(BesideTreatment.Following.class::isInstance)
                .map(BesideTreatment.Following.class::cast)
                .forEach(panel -> panel.follow(parts, extras));
    }

    /** Into another state, by a press here. */
    private void stepped(TreatmentData data) {
        news.close();
        show(data);
    }

    private void moved(LocationData chosen) {
        location = chosen;
        if (follows != null && treatment != null) {
            follows.show(
                    editor == null ? treatment.variants() : editor.parts(), editor == null ? treatment.extras() : editor.extras(), chosen);
        }
    }

    private Optional<TreatmentData> save() {
        TreatmentEditor form = editor;
        if (form == null) {
            return Optional.empty();
        }
        form.clearRefusals();
        try {
            return Optional.of(stored(form.read(), PartsImpact.NONE));
        } catch (PartsInUse found) {
            TreatmentData wanted = form.read();
            LengthsInUse.open(wanted, found, TreatmentLibrary.byCode(library.modalities()), agreed -> stored(wanted, agreed));
            return Optional.empty();
        } catch (Refusal refusal) {
            form.show(refusal);
            return Optional.empty();
        }
    }

    private TreatmentData stored(TreatmentData wanted, PartsImpact agreed) {
        TreatmentData saved = editing.save(wanted, agreed);
        typed(false);
        Notices.done(Words.text("treatments.saved", Words.local(saved.names())));
        if (wanted.isNew()) {
            UI.getCurrent().navigate("treatments/" + saved.id().value());
        } else {
            show(saved);
        }
        return saved;
    }

    /** The treatment as it is stored, after saving what was typed; empty where that is refused. */
    private Optional<TreatmentData> current() {
        return typed ? save() : Optional.ofNullable(treatment);
    }

    /** Somebody saved something: shown at once, unless the person is typing. */
    private void heard(Change change) {
        TreatmentData shown = treatment;
        if (shown != null && !typed && shown.id().value().equals(change.subject())) {
            library.get(Set.of(shown.id())).values().forEach(now -> {
                show(now);
                if (now.state() != shown.state()) {
                    news.say(Words.text("treatments.news", Words.of("treatments.state", now.state())));
                }
            });
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (typed) {
            Leaving.ask(event, Words.text("treatments.leave.title"), Words.text("treatments.leave.text"),
                    Words.text("treatments.leave"), () -> typed(false));
        }
    }

    @Override
    public String getPageTitle() {
        return treatment == null || treatment.isNew() ? Words.text("treatments.new") : Words.local(treatment.names());
    }
}
