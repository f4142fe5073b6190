package dev.stillwater.treatments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.stillwater.kernel.LocalText;
import dev.stillwater.treatments.FlaggedName;
import dev.stillwater.treatments.KeptSection;
import dev.stillwater.treatments.SectionKeeping;
import dev.stillwater.uikit.Confirm;
import dev.stillwater.uikit.EmptyState;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sections of the menu in their order: added, renamed, moved, and removed when nothing stands in them. */
class SectionsPanel extends Composite<Panel> {

    private static final long serialVersionUID = 1L;

    private final transient SectionKeeping keeping;
    private final transient NameCheck claims;
    private transient List<FlaggedName> claiming = List.of();
    private final Span announcement = new Span();
    private final transient Map<String, List<Button>> arrows = new HashMap<>();

    SectionsPanel(SectionKeeping keeping, NameCheck claims) {
        this.keeping = keeping;
        this.claims = claims;
        announcement.addClassName("visually-hidden");
        announcement.getElement().setAttribute("aria-live", "polite");
        getContent().withAside(new Button(Words.text("treatments.section.new"), click ->
                new SectionDialog(keeping, claims, KeptSection.fresh("", new LocalText("", "")), this::show).open()));
    }

    @Override
    protected Panel initContent() {
        return new Panel(Words.text("treatments.sections"));
    }

    /** @param flagged names of the library that claim something */
    void show(List<FlaggedName> flagged) {
        claiming = flagged;
        show();
    }

    private void show() {
        List<KeptSection> all = keeping.sections();
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        for (int i = 0; i < all.size(); i++) {
            list.add(line(all.get(i), i, all.size()));
        }
        List<Component> parts = new ArrayList<>();
        parts.add(all.isEmpty() ? new EmptyState(Words.text("treatments.sections.none")) : list);
        parts.add(announcement);
        getContent().show(parts);
    }

    private ListItem line(KeptSection section, int place, int places) {
        String name = Words.local(section.names());
        Span top = new Span(name + " (" + section.code() + ")");
        top.addClassName("strong");
        Span below = new Span(Words.text("treatments.section.holds", section.treatments()));
        below.addClassNames("mute", "small");
        Div words = new Div(top, below);
        words.add(Looks.claiming(section.names(), claiming));
        words.addClassNames("stack-s", "grow");
        Button up = arrow(VaadinIcon.ARROW_UP, Words.text("treatments.section.up", name), section, true, place > 0);
        Button down = arrow(VaadinIcon.ARROW_DOWN, Words.text("treatments.section.down", name), section, false, place < places - 1);
        Button edit = new Button(Words.text("treatments.rule.edit"), click -> new SectionDialog(keeping, claims, section, this::show).open());
        edit.setAriaLabel(Words.text("treatments.rule.editOne", name));
        Button remove = new Button(Words.text("treatments.rule.remove"), click -> Confirm.open(
                Words.text("treatments.section.remove.title", name), Words.text("treatments.section.remove.text"),
                Words.text("treatments.rule.remove"), () -> {
                    keeping.remove(section.code(), section.version());
                    show();
                }));
        remove.setAriaLabel(Words.text("treatments.rule.removeOne", name));
        remove.setEnabled(section.treatments() == 0);
        if (section.treatments() > 0) {
            remove.setTooltipText(Words.text("treatments.section.remove.held"));
        }
        arrows.put(section.code(), List.of(up, down));
        return new ListItem(words, up, down, edit, remove);
    }

    /** Who moves a section by keys goes on moving it; at the end of the menu the way back is at hand. */
    private void focus(String code, boolean up) {
        List<Button> both = arrows.getOrDefault(code, List.of());
        Stream.concat(both.stream().skip(up ? 0 : 1).limit(1), both.stream())
                .filter(Button::isEnabled)
                .findFirst()
                .ifPresent(Button::focus);
    }

    private Button arrow(VaadinIcon icon, String label, KeptSection section, boolean up, boolean possible) {
        Button button = new Button(icon.create(), click -> {
            keeping.move(section.code(), up);
            show();
            focus(section.code(), up);
            announcement.setText(Words.text("treatments.section.moved", Words.local(section.names())));
        });
        button.setAriaLabel(label);
        button.setTooltipText(label);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setEnabled(possible);
        return button;
    }
}
