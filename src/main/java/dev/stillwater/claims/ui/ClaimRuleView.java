package dev.stillwater.claims.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.stillwater.claims.ClaimRule;
import dev.stillwater.claims.ClaimRuleEditing;
import dev.stillwater.claims.ClaimRules;
import dev.stillwater.claims.RulePackVersion;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Role;
import dev.stillwater.locations.Jurisdiction;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.uikit.Confirm;
import dev.stillwater.uikit.Form;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One rule: head office changes it in the draft of the next version, others read the one in force. */
@Route("claims/rule/:language?/:code?")
@RolesAllowed({Allow.HEAD_OFFICE_ROLE, Allow.MANAGER_ROLE, Allow.THERAPIST_ROLE})
class ClaimRuleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ClaimRules rules;
    private final transient ClaimRuleEditing editing;
    private final transient LocationDirectory locations;
    private final boolean office;
    private transient @Nullable RulePackVersion draft;
    private String title = Words.text("claims.rule.new");

    ClaimRuleView(ClaimRules rules, ClaimRuleEditing editing, LocationDirectory locations, CurrentUser currentUser) {
        this.rules = rules;
        this.editing = editing;
        this.locations = locations;
        this.office = currentUser.get().is(Role.HEAD_OFFICE);
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        draft = office ? rules.draft().orElse(null) : null;
        String language = event.getRouteParameters().get("language").orElse("");
        String code = event.getRouteParameters().get("code").orElse("");
        if (language.isEmpty()) {
            if (!office) {
                throw new NotFoundException();
            }
            show(null);
            return;
        }
        try {
            show(draft == null ? rules.ruleInForce(language, code) : rules.rule(draft.id(), language, code));
        } catch (NotThere unknown) {
            throw new NotFoundException();
        }
    }

    private void show(@Nullable ClaimRule rule) {
        RuleForm fields = new RuleForm(places(), office);
        if (rule == null) {
            fields.showNew();
        } else {
            fields.show(rule);
            title = rule.code() + " " + rule.family();
        }
        PageHeader header = new PageHeader(title);
        if (rule != null && draft != null) {
            RulePackVersion opened = draft;
            header.withActions(new Button(Words.text("claims.rule.remove"), click -> remove(opened, rule)));
        }
        add(header);
        if (!office) {
            add(fields);
            return;
        }
        Form form = new Form(Words.text("claims.rule.save"), () -> tryOut(fields)).with(fields);
        fields.fields().forEach(form::field);
        form.getElement().getClassList().add("wide");
        add(form);
    }

    /** What the change means for approved descriptions is shown before it is saved. */
    private void tryOut(RuleForm fields) {
        ClaimRule rule = fields.rule();
        RulePackVersion opened = draft == null ? editing.draft() : draft;
        draft = opened;
        FormDialog dialog = Confirm.open(
                Words.text("claims.rule.saveTitle", rule.code()), Words.text("claims.rule.saveText"), Words.text("claims.rule.saveNow"),
                () -> {
                    editing.save(opened.id(), opened.version(), rule);
                    Notices.done(Words.text("claims.rule.saved", rule.code(), opened.number()));
                    UI.getCurrent().navigate(ClaimRulesView.class);
                },
                new ImpactList(editing.impact(opened.id(), rule), rule.language()));
        dialog.newerAt("claims/rule/" + rule.language() + "/" + rule.code());
    }

    private void remove(RulePackVersion opened, ClaimRule rule) {
        Confirm.open(Words.text("claims.rule.remove"), Words.text("claims.rule.removeText", rule.code()), Words.text("claims.rule.remove"),
                () -> {
                    editing.remove(opened.id(), opened.version(), rule.language(), rule.code());
                    UI.getCurrent().navigate(ClaimRulesView.class);
                });
    }

    /** The places of the chain, and the countries that they are in. */
    private Set<JurisdictionCode> places() {
        Set<JurisdictionCode> all = locations.jurisdictions().stream().map(Jurisdiction::code).collect(Collectors.toCollection(TreeSet::new));
        Set<JurisdictionCode> countries = all.stream().map(code -> JurisdictionCode.of(code.value().substring(0, 2))).collect(Collectors.toSet());
        all.addAll(countries);
        return all;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
