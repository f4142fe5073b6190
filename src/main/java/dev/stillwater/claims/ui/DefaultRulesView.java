package dev.stillwater.claims.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.stillwater.claims.ClaimRuleEditing;
import dev.stillwater.claims.ClaimRules;
import dev.stillwater.claims.DefaultDifference;
import dev.stillwater.claims.DefaultRuleOffers;
import dev.stillwater.claims.RulePackVersion;
import dev.stillwater.kernel.Allow;
import dev.stillwater.live.Broadcaster;
import dev.stillwater.uikit.Confirm;
import dev.stillwater.uikit.EmptyState;
import dev.stillwater.uikit.Live;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The default rules of this version of the portal beside those of the house, to take over one by one or all. */
@Route("claims/defaults")
@RolesAllowed(Allow.HEAD_OFFICE_ROLE)
class DefaultRulesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient DefaultRuleOffers offers;
    private final transient ClaimRules rules;
    private final transient ClaimRuleEditing editing;
    private final PageHeader header = new PageHeader(Words.text("claims.defaults.title"));
    private final Div lists = new Div();
    private final Button all = new Button(Words.text("claims.defaults.all"), click -> chooseNews());
    private final Button leave = new Button(Words.text("claims.defaults.leave"), click -> leave());
    private final Button take = new Button(Words.text("claims.defaults.take"), click -> take());
    private final transient Map<String, Checkbox> boxes = new LinkedHashMap<>();
    private transient List<DefaultDifference> shown = List.of();

    DefaultRulesView(DefaultRuleOffers offers, ClaimRules rules, ClaimRuleEditing editing, Broadcaster broadcaster) {
        this.offers = offers;
        this.rules = rules;
        this.editing = editing;
        take.addThemeVariants(ButtonVariant.PRIMARY);
        header.withActions(new Anchor("claims", Words.text("claims.title")), all, leave, take);
        lists.addClassName("stack");
        addClassName("page");
        add(header, lists);
        Live.listen(this, broadcaster, Set.of(ClaimRuleEditing.TOPIC), change -> show());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    /** What was chosen stays chosen when somebody else changes the draft meanwhile. */
    private void show() {
        Set<String> before = chosen();
        shown = offers.differences();
        boxes.clear();
        header.setBelow(rules.draft()
                .map(draft -> Words.text("claims.defaults.draft", draft.number()))
                .orElseGet(() -> Words.text("claims.defaults.inForce", rules.inForce().number())));
        lists.removeAll();
        list("claims.defaults.news", shown.stream().filter(one -> one.kind().isNews()).toList());
        list("claims.defaults.own", shown.stream().filter(one -> !one.kind().isNews()).toList());
        if (shown.isEmpty()) {
            lists.add(new EmptyState(Words.text("claims.defaults.none")));
        }
        before.stream().filter(boxes::containsKey).forEach(key -> boxes.get(key).setValue(true));
        List.of(all, leave, take).forEach(button -> button.setVisible(!shown.isEmpty()));
        all.setVisible(shown.stream().anyMatch(one -> one.kind().isNews()));
    }

    private void list(String key, List<DefaultDifference> some) {
        if (some.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        some.forEach(one -> list.add(line(one)));
        Span help = new Span(Words.text(key + ".text"));
        help.addClassNames("mute", "small");
        lists.add(new Panel(Words.text(key, some.size())).with(help, list));
    }

    private ListItem line(DefaultDifference one) {
        Checkbox box = new Checkbox(DefaultWords.name(one));
        boxes.put(one.key(), box);
        Div about = new Div(box, DefaultWords.of(one));
        about.addClassNames("stack-s", "grow");
        ListItem item = new ListItem(about);
        item.addClassName("default-line");
        return item;
    }

    private void chooseNews() {
        shown.stream().filter(one -> one.kind().isNews()).forEach(one -> boxes.get(one.key()).setValue(true));
    }

    private Set<String> chosen() {
        Set<String> keys = new LinkedHashSet<>();
        boxes.forEach((key, box) -> {
            if (box.getValue()) {
                keys.add(key);
            }
        });
        return keys;
    }

    /** What it means for approved descriptions is shown before it is saved. */
    private void take() {
        Set<String> keys = chosen();
        if (keys.isEmpty()) {
            Notices.warn(Words.text("claims.defaults.chooseFirst"));
            return;
        }
        confirm("claims.defaults.take", keys, new ImpactList(offers.impact(keys)));
    }

    private void leave() {
        confirm("claims.defaults.leave", Set.of());
    }

    private void confirm(String key, Set<String> keys, Component... details) {
        Confirm.open(Words.text(key + ".title", keys.size()), Words.text(key + ".text"), Words.text(key + ".primary"), () -> {
            RulePackVersion draft = editing.draft();
            offers.take(draft.id(), draft.version(), keys);
            Notices.done(Words.text(key + ".done", keys.size(), draft.number()));
            UI.getCurrent().navigate(ClaimRulesView.class);
        }, details);
    }

    @Override
    public String getPageTitle() {
        return Words.text("claims.defaults.title");
    }
}
