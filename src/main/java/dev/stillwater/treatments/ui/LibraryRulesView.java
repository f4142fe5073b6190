package dev.stillwater.treatments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.live.Broadcaster;
import dev.stillwater.treatments.FlaggedName;
import dev.stillwater.treatments.FlaggedNames;
import dev.stillwater.treatments.KeptModality;
import dev.stillwater.treatments.KeptOrderRule;
import dev.stillwater.treatments.LibraryKeeping;
import dev.stillwater.treatments.LibraryWords;
import dev.stillwater.treatments.Modality;
import dev.stillwater.treatments.OrderRule;
import dev.stillwater.treatments.SectionKeeping;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.TreatmentLibrary;
import dev.stillwater.uikit.Confirm;
import dev.stillwater.uikit.EmptyState;
import dev.stillwater.uikit.Live;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What every treatment is made of: the modalities, the rules on their order, the sections of the menu. */
@Route("treatments/rules")
@RolesAllowed(Allow.HEAD_OFFICE_ROLE)
class LibraryRulesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient LibraryKeeping keeping;
    private final transient NameCheck claims;
    private final transient TreatmentLibrary library;
    private final transient FlaggedNames flagged;
    private final Panel rules = new Panel(Words.text("treatments.rules.order"));
    private final Panel modalities = new Panel(Words.text("treatments.rules.modalities"));
    private final SectionsPanel sections;

    LibraryRulesView(
            LibraryKeeping keeping, SectionKeeping sectionKeeping, NameCheck claims, TreatmentLibrary library, FlaggedNames flagged,
            Broadcaster broadcaster) {
        this.keeping = keeping;
        this.claims = claims;
        this.library = library;
        this.flagged = flagged;
        this.sections = new SectionsPanel(sectionKeeping, claims);
        Live.listen(this, broadcaster, Set.of(TreatmentEditing.TOPIC), change -> show());

        rules.withAside(new Button(Words.text("treatments.rule.add"), click -> open(OrderRuleDialog.fresh())));
        Button add = new Button(Words.text("treatments.modality.new"), click -> open(ModalityDialog.fresh(), library.words()));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        addClassName("page");
        add(new PageHeader(Words.text("treatments.rules")).setAbove(Words.text("treatments.title")).withActions(add),
                modalities, rules, sections);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        List<KeptModality> kept = keeping.modalities();
        Map<ModalityCode, Modality> byCode =
                TreatmentLibrary.byCode(kept.stream().map(KeptModality::modality).toList());
        List<KeptOrderRule> all = keeping.rules();
        if (all.isEmpty()) {
            rules.show(new EmptyState(Words.text("treatments.rules.none")));
        } else {
            rules.show(list(all.stream().map(rule -> line(rule, byCode)).toList()));
        }
        LibraryWords words = library.words();
        List<FlaggedName> claiming = flagged.inLibrary();
        modalities.show(list(kept.stream().map(one -> line(one, words, claiming)).toList()));
        sections.show(claiming);
    }

    private static UnorderedList list(List<ListItem> items) {
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        items.forEach(list::add);
        return list;
    }

    private ListItem line(KeptOrderRule kept, Map<ModalityCode, Modality> modalities) {
        OrderRule rule = kept.rule();
        String sentence = Words.text(
                "treatments.rule.says." + rule.kind(), Looks.name(rule.first(), modalities), Looks.name(rule.second(), modalities));
        Button edit = new Button(Words.text("treatments.rule.edit"), click -> open(kept));
        edit.setAriaLabel(Words.text("treatments.rule.editOne", sentence));
        Button remove = new Button(Words.text("treatments.rule.remove"), click -> Confirm.open(
                Words.text("treatments.rule.remove.title"), sentence + " " + Words.text("treatments.rule.remove.text"),
                Words.text("treatments.rule.remove"), () -> {
                    keeping.remove(rule.id(), kept.version());
                    show();
                }));
        remove.setAriaLabel(Words.text("treatments.rule.removeOne", sentence));
        return new ListItem(words(sentence, Words.local(rule.reason())), edit, remove);
    }

    private ListItem line(KeptModality kept, LibraryWords words, List<FlaggedName> claiming) {
        Modality modality = kept.modality();
        String name = Words.local(modality.names());
        Button edit = new Button(Words.text("treatments.rule.edit"), click -> open(kept, words));
        edit.setAriaLabel(Words.text("treatments.rule.editOne", name));
        Button remove = new Button(Words.text("treatments.rule.remove"), click -> Confirm.open(
                Words.text("treatments.modality.remove.title", name), Words.text("treatments.modality.remove.text"),
                Words.text("treatments.rule.remove"), () -> {
                    keeping.remove(modality.code(), kept.version());
                    show();
                }));
        remove.setAriaLabel(Words.text("treatments.rule.removeOne", name));
        Div about = words(name + " (" + modality.code() + ")", brings(modality, words));
        about.add(Looks.claiming(modality.names(), claiming));
        return new ListItem(about, edit, remove);
    }

    private void open(KeptModality kept, LibraryWords words) {
        new ModalityDialog(keeping, claims, kept, words, this::show).open();
    }

    private static String brings(Modality modality, LibraryWords words) {
        List<String> facts = new ArrayList<>();
        facts.add(modality.rooms().stream().sorted().map(room -> Words.of("locations.feature", room)).collect(Collectors.joining(", ")));
        if (modality.certificateNeeded()) {
            facts.add(Words.text("treatments.modality.certificate"));
        }
        if (modality.changeoverMinutes() > 0) {
            facts.add(Words.text("treatments.sum.changeover", modality.changeoverMinutes()));
        }
        if (modality.extraTurnaroundMinutes() > 0) {
            facts.add(Words.text("treatments.sum.turnaround", modality.extraTurnaroundMinutes()));
        }
        if (modality.heat()) {
            facts.add(Words.text("treatments.follows.heat"));
        }
        modality.allergens().stream().sorted().forEach(code -> facts.add(Words.local(words.allergen(code))));
        return String.join("; ", facts);
    }

    private static Div words(String first, String second) {
        Span top = new Span(first);
        top.addClassName("strong");
        Span below = new Span(second);
        below.addClassNames("mute", "small");
        Div words = new Div(top, below);
        words.addClassNames("stack-s", "grow");
        return words;
    }

    private void open(KeptOrderRule rule) {
        new OrderRuleDialog(keeping, rule, library.modalities(), this::show).open();
    }

    @Override
    public String getPageTitle() {
        return Words.text("treatments.rules");
    }
}
