package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.stillwater.descriptions.DescriptionData;
import dev.stillwater.descriptions.DescriptionDesk;
import dev.stillwater.descriptions.DescriptionId;
import dev.stillwater.descriptions.DescriptionVersion;
import dev.stillwater.descriptions.Round;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.Ids;
import dev.stillwater.live.Broadcaster;
import dev.stillwater.live.Change;
import dev.stillwater.treatments.DescriptionState;
import dev.stillwater.treatments.LibraryWords;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.TreatmentLibrary;
import dev.stillwater.treatments.ui.FollowsPanel;
import dev.stillwater.treatments.ui.Looks;
import dev.stillwater.uikit.Address;
import dev.stillwater.uikit.EmptyState;
import dev.stillwater.uikit.Leaving;
import dev.stillwater.uikit.Live;
import dev.stillwater.uikit.NewsNote;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A treatment's description in one language: written, reviewed, or read, as it stands. An older
 * version is read at the address parameter {@code version}.
 */
@Route("treatments/:id/text/:language")
@RolesAllowed(Allow.HEAD_OFFICE_ROLE)
class DescriptionView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient TreatmentLibrary library;
    private final transient TextServices services;
    private final PageHeader header = new PageHeader();
    private final NewsNote news = new NewsNote();
    private final Div actions = new Div();
    private final Div left = new Div();
    private final Div right = new Div();
    private transient @Nullable TreatmentData treatment;
    private String language = "";
    private int wanted;
    private TextPart part = TextPart.FULL;
    private @Nullable DraftPane writing;
    private @Nullable ReadingPane reading;
    private @Nullable PresenceNote present;
    private @Nullable VersionsPanel past;
    private transient @Nullable DescriptionData shown;

    DescriptionView(TreatmentLibrary library, TextServices services, Broadcaster broadcaster) {
        this.library = library;
        this.services = services;

        Live.listen(this, broadcaster, Set.of(TreatmentEditing.TOPIC, DescriptionDesk.TEXT_TOPIC), this::heard);

        actions.addClassName("page-actions");
        left.addClassNames("stack", "grow");
        right.addClassNames("stack", "side");
        Div columns = new Div(left, right);
        columns.addClassName("columns");
        addClassName("page");
        add(header.withActions(actions), news, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<TreatmentData> found = event.getRouteParameters().get("id")
                .flatMap(Ids::parse)
                .map(TreatmentId::new)
                .flatMap(id -> Optional.ofNullable(library.get(Set.of(id)).get(id)));
        language = event.getRouteParameters().get("language").orElse("");
        if (found.isEmpty() || !Looks.LANGUAGES.contains(language)) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        treatment = found.get();
        news.close();
        wanted = Address.parameter(event.getLocation(), "version").map(DescriptionView::number).orElse(0);
        part = TextPart.named(Address.parameter(event.getLocation(), "part").orElse(""));
        show(found.get());
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    private void show(TreatmentData data) {
        LibraryWords words = library.words();
        List<DescriptionVersion> versions = services.desk().versions(data.id(), language);
        Set<DescriptionId> ids = versions.stream().map(DescriptionVersion::id).collect(Collectors.toSet());
        Map<DescriptionId, List<Round>> rounds = services.remarks().rounds(ids);
        Optional<DescriptionData> version = choose(versions).map(one -> services.desk().get(one.id()));
        header.setAbove(Words.text("treatments.above", Words.local(words.section(data.section()))));
        header.setTitle(Words.local(data.names()));
        writing = null;
        reading = null;
        present = null;
        shown = version.orElse(null);
        actions.removeAll();
        left.removeAll();
        right.removeAll();
        left.add(new FormerWordsPanel(services, data.id(), language, versions, this::leaveVersion));
        version.ifPresentOrElse(one -> show(data, one, versions, rounds), () -> showNothing(data));
        left.add(follows(data, words));
        VersionsPanel history = new VersionsPanel();
        List<ComparedText> compared = ComparedText.all(versions, rounds);
        if (compared.size() > 1) {
            history.withAside(new Button(
                    Words.text("descriptions.compare.open"), click -> new ComparisonDialog(services, compared).open()));
        }
        history.show(
                versions, rounds, services.review().takenBack(ids),
                LanguageNav.address(data.id(), language), version.map(DescriptionData::number).orElse(0));
        right.add(history);
        past = history;
    }

    private Component follows(TreatmentData data, LibraryWords words) {
        FollowsPanel follows =
                new FollowsPanel(TreatmentLibrary.byCode(library.modalities()), library.orderRules(), words);
        follows.show(data.variants(), data.extras(), null);
        return follows;
    }

    /** The version that the address names, else the open one, else what guests read. */
    private Optional<DescriptionVersion> choose(List<DescriptionVersion> versions) {
        return versions.stream()
                .filter(version -> version.number() == wanted)
                .findFirst()
                .or(() -> versions.stream().filter(DescriptionVersion::isCurrent).findFirst());
    }

    private void show(
            TreatmentData data, DescriptionData version, List<DescriptionVersion> versions, Map<DescriptionId, List<Round>> rounds) {
        actions.add(stateOf(version));
        if (version.state() == DescriptionState.DRAFT) {
            write(data, version, versions);
            return;
        }
        ReadingPane pane = new ReadingPane(services, version, versions, rounds, data.names().in(language), this::leaveVersion);
        actions.add(pane.actions());
        left.add(pane);
        if (pane.remarks().isNeeded()) {
            right.add(pane.remarks());
        }
        right.add(pane.claims());
        reading = pane;
    }

    private void write(TreatmentData data, DescriptionData version, List<DescriptionVersion> versions) {
        DraftPane pane =
                new DraftPane(services, version, data.names().in(language), part,
                        new LanguageNav(data.id(), language), this::moved);
        Button send = new Button(Words.text("descriptions.text.send"), click -> pane.send());
        send.getElement().setAttribute("data-deliberate", true);
        send.addThemeVariants(ButtonVariant.PRIMARY);
        PresenceNote others = new PresenceNote(services.presence(), version.id());
        present = others;
        Button discard = new DiscardDialog(services.review(), versions, this::leaveVersion).button(pane::draft, pane::isUnsaved);
        actions.add(others, pane.saved(), discard, send);
        left.add(pane);
        right.add(pane.remarks(), pane.claims());
        writing = pane;
    }

    /** Sent or discarded by another person, while words that never reached it stay on the screen. */
    private void showOver(DraftPane pane) {
        present = null;
        actions.removeAll();
        actions.add(stateOf(pane.draft()), pane.saved());
    }

    private static Component stateOf(DescriptionData version) {
        return Looks.of(version.state()).word(Words.text("descriptions.texts.version." + version.state(), version.number()));
    }

    private void showNothing(TreatmentData data) {
        Button begin = new Button(Words.text("descriptions.texts.write"), click -> {
            services.desk().draft(data.id(), language);
            leaveVersion();
        });
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        left.add(new Panel("").with(
                new LanguageNav(data.id(), language),
                new EmptyState(Words.text("descriptions.text.empty", Looks.language(language)), begin)));
    }

    /** From the version that the address names to the one that counts now. */
    private void leaveVersion() {
        wanted = 0;
        Address.set(UI.getCurrent(), "version", null);
        moved();
    }

    /** The buttons of before are gone. */
    private void moved() {
        news.close();
        reload();
        header.focusTitle();
    }

    private void reload() {
        if (treatment != null) {
            show(library.get(treatment.id()));
        }
    }

    private void heard(Change change) {
        if (treatment == null || !treatment.id().value().equals(change.subject())) {
            return;
        }
        DescriptionData before = shown;
        follow(change);
        if (shown != before) {
            happened(before, shown).ifPresent(news::say);
        }
    }

    /** The page is another one now, by the press of another person. */
    private Optional<String> happened(@Nullable DescriptionData before, @Nullable DescriptionData now) {
        Optional<String> toThatOne =
                before == null ? Optional.empty() : News.of(before, services.desk().get(before.id()));
        return toThatOne.or(() -> Optional.ofNullable(now)
                .filter(next -> before == null || !next.id().equals(before.id()))
                .map(News::next));
    }

    private void follow(Change change) {
        DraftPane pane = writing;
        if (pane != null) {
            pane.heard();
            if (treatment != null && past != null && pane == writing) {
                past.refresh(services.desk().versions(treatment.id(), language));
            }
            if (pane.isOver()) {
                showOver(pane);
            }
            if (present != null) {
                present.refresh();
            }
        } else if (change.topic().equals(TreatmentEditing.TOPIC)) {
            reload();
        } else if (reading != null) {
            reading.remarks().reload();
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (writing != null && writing.isUnsaved()) {
            Leaving.ask(event, Words.text("treatments.leave.title"), Words.text("treatments.leave.text"),
                    Words.text("treatments.leave"), () -> {});
        }
    }

    @Override
    public String getPageTitle() {
        return treatment == null
                ? Words.text("treatments.title")
                : Words.local(treatment.names()) + ", " + Looks.language(language);
    }
}
