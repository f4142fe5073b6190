package dev.stillwater.claims.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.stillwater.claims.ClaimRuleEditing;
import dev.stillwater.claims.ClaimRules;
import dev.stillwater.claims.RuleImpact;
import dev.stillwater.claims.RulePackAuthorship;
import dev.stillwater.claims.RulePackVersion;
import dev.stillwater.uikit.Confirm;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.Words;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** What head office can do with the rules as a whole. */
class RuleActions extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN_VERSIONS = 50;

    private final transient ClaimRules rules;
    private final transient ClaimRuleEditing editing;
    private final transient RulePackAuthorship authorship;
    private final transient Runnable changed;

    RuleActions(ClaimRules rules, ClaimRuleEditing editing, RulePackAuthorship authorship, Runnable changed) {
        this.rules = rules;
        this.editing = editing;
        this.authorship = authorship;
        this.changed = changed;
        getContent().addClassName("page-actions");
    }

    void show(RulePackVersion inForce, @Nullable RulePackVersion draft) {
        getContent().removeAll();
        getContent().add(more(draft == null ? inForce : draft, draft));
        getContent().add(new Button(Words.text("claims.try"), click -> UI.getCurrent().navigate("claims/try")));
        if (draft == null) {
            getContent().add(primary("claims.rules.begin", () -> {
                editing.draft();
                changed.run();
            }));
        } else {
            getContent().add(new Button(Words.text("claims.rule.new"), click -> UI.getCurrent().navigate("claims/rule")));
            getContent().add(primary("claims.rules.publish", () -> publish(draft)));
        }
    }

    private static Button primary(String key, Runnable action) {
        Button button = new Button(Words.text(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> button.setEnabled(true));
        return button;
    }

    private Component more(RulePackVersion shown, @Nullable RulePackVersion draft) {
        MenuBar bar = new MenuBar();
        var menu = bar.addItem(Words.text("claims.more")).getSubMenu();
        menu.addItem(export(shown));
        menu.addItem(Words.text("claims.defaults"), click -> UI.getCurrent().navigate(DefaultRulesView.class));
        menu.addItem(Words.text("claims.rules.versions"), click -> versions());
        if (draft != null) {
            menu.addItem(Words.text("claims.import"), click -> RuleImport.open(rules, editing, draft, changed));
            if (authorship.editors(draft.id()).size() > 1) {
                menu.addItem(Words.text("claims.rules.takeOver"), click -> takeOver(draft));
            }
            menu.addItem(Words.text("claims.rules.discard"), click -> Confirm.open(
                    Words.text("claims.rules.discard"), Words.text("claims.rules.discardText"), Words.text("claims.rules.discard"),
                    () -> {
                        editing.discard(draft.id(), draft.version());
                        changed.run();
                    }));
        }
        return bar;
    }

    private Anchor export(RulePackVersion version) {
        return new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] json = rules.export(version.id()).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(new ByteArrayInputStream(json),
                            "claim-rules-" + version.number() + ".json", "application/json", json.length);
                }),
                Words.text("claims.export"));
    }

    /** All that the draft would change is listed before it is in force. */
    private void publish(RulePackVersion draft) {
        RuleImpact impact = editing.impact(draft.id());
        Confirm.open(Words.text("claims.rules.publishTitle", draft.number()), Words.text("claims.rules.publishText"),
                Words.text("claims.rules.publish"),
                () -> {
                    editing.publish(draft.id(), draft.version());
                    Notices.done(Words.text("claims.rules.published", draft.number()));
                    changed.run();
                },
                new ImpactList(impact));
    }

    /** The changes of others are read in what they would change. */
    private void takeOver(RulePackVersion draft) {
        Confirm.open(Words.text("claims.rules.takeOver.title", draft.number()),
                Words.text("claims.rules.takeOver.text", Words.list(authorship.others(draft.id()))),
                Words.text("claims.rules.takeOver"),
                () -> {
                    authorship.takeOver(draft.id(), draft.version());
                    Notices.done(Words.text("claims.rules.takeOver.done", draft.number()));
                    changed.run();
                },
                new ImpactList(editing.impact(draft.id())));
    }

    private void versions() {
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        rules.versions(PageRequest.of(0, SHOWN_VERSIONS)).forEach(version -> list.add(line(version)));
        Dialog dialog = new Dialog(list);
        dialog.setHeaderTitle(Words.text("claims.rules.versions"));
        dialog.getFooter().add(new Button(Words.text("action.close"), click -> dialog.close()));
        dialog.open();
    }

    private ListItem line(RulePackVersion version) {
        Span name = new Span(Words.text("claims.rules.version", version.number()));
        name.addClassName("strong");
        Span state = new Span(Words.of("claims.rules.state", version.state()));
        Span when = new Span(version.publishedAt() == null ? "" : Looks.day(version.publishedAt()));
        when.addClassName("mute");
        Span who = new Span(version.publishedBy() == null ? "" : version.publishedBy());
        return new ListItem(name, state, when, who, export(version));
    }
}
