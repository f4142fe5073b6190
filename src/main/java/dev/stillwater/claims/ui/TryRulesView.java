package dev.stillwater.claims.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.stillwater.claims.ClaimChecker;
import dev.stillwater.claims.ClaimReport;
import dev.stillwater.claims.ClaimRules;
import dev.stillwater.claims.Copy;
import dev.stillwater.claims.CopyField;
import dev.stillwater.claims.Finding;
import dev.stillwater.claims.LikelyLanguage;
import dev.stillwater.claims.RulePackVersion;
import dev.stillwater.claims.Spared;
import dev.stillwater.kernel.Allow;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place to type a sentence and see what the rules find in it, and what they let pass and why. */
@Route("claims/try")
@RolesAllowed(Allow.HEAD_OFFICE_ROLE)
class TryRulesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE = 200;
    private static final int LONGEST = 20_000;

    private final transient ClaimRules rules;
    private final PageHeader header = new PageHeader(Words.text("claims.try.title"));
    private final TextArea text = new TextArea(Words.text("claims.try.text"));
    private final Select<String> language = new Select<>();
    private final Select<CopyField> field = new Select<>();
    private final Div other = new Div();
    private final MarkedText marked = new MarkedText();
    private final Panel found = new Panel(Words.text("claims.try.found"));
    private transient @Nullable ClaimChecker checker;

    TryRulesView(ClaimRules rules) {
        this.rules = rules;
        // A field that stops at a length drops what is pasted beyond it, and nobody sees that.
        text.setManualValidation(true);
        text.setWidthFull();
        text.setMinHeight("140px");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE);
        language.setLabel(Words.text("claims.rule.languageLabel"));
        language.setItems(Looks.LANGUAGES);
        language.setItemLabelGenerator(Looks::language);
        field.setLabel(Words.text("claims.try.place"));
        field.setItems(CopyField.NAME, CopyField.SECTION, CopyField.FULL_TEXT);
        field.setItemLabelGenerator(one -> Words.of("claims.place", one.place()));
        found.getElement().setAttribute("aria-live", "polite");
        other.addClassName("row");
        other.getElement().setAttribute("role", "status");

        text.addValueChangeListener(change -> check());
        language.addValueChangeListener(change -> check());
        field.addValueChangeListener(change -> check());

        Div choices = new Div(language, field);
        choices.addClassName("toolbar");
        addClassName("page");
        add(header, choices, text, other, new Panel(Words.text("claims.try.marked")).with(marked), found);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        RulePackVersion shown = rules.draft().orElseGet(rules::inForce);
        header.setBelow(Words.text("claims.rules.version", shown.number()) + ", " + Words.of("claims.rules.state", shown.state()));
        checker = rules.checker(shown.id());
        language.setValue(Looks.LANGUAGES.contains(Words.locale().getLanguage()) ? Words.locale().getLanguage() : "en");
        field.setValue(CopyField.FULL_TEXT);
        text.focus();
        check();
    }

    private void check() {
        if (checker == null || language.isEmpty() || field.isEmpty()) {
            return;
        }
        int length = text.getValue().length();
        text.setInvalid(length > LONGEST);
        if (length > LONGEST) {
            String tooLong = Words.text("claims.try.tooLong", length, LONGEST);
            text.setErrorMessage(tooLong);
            other.setVisible(false);
            marked.show("", List.of());
            found.show(Status.REFUSED.word(tooLong));
            return;
        }
        Copy copy = Copy.of(language.getValue(), field.getValue(), text.getValue());
        ClaimReport report = checker.check(copy);
        marked.show(text.getValue(), report.findings());
        showLanguage();
        List<Component> lines = new ArrayList<>();
        report.findings().forEach(finding -> lines.add(line(finding)));
        checker.spared(copy).forEach(spared -> lines.add(line(spared)));
        report.notices().forEach(notice -> lines.add(new ListItem(Status.NEUTRAL.word(Words.text("claims.notice." + notice.kind())))));
        if (lines.isEmpty()) {
            found.show(new Span(Words.text(text.isEmpty() ? "claims.try.empty" : "claims.try.nothing")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("findings");
            list.add(lines);
            found.show(list);
        }
    }

    /** Rules of another language find little, which is no good news. */
    private void showLanguage() {
        other.removeAll();
        LikelyLanguage.otherThan(language.getValue(), text.getValue()).filter(Looks.LANGUAGES::contains).ifPresent(likely -> {
            Button change = new Button(Words.text("claims.try.otherLanguage.read", Looks.language(likely)), click -> language.setValue(likely));
            change.addThemeVariants(ButtonVariant.SMALL);
            other.add(Status.WAIT.word(Words.text(
                    "claims.try.otherLanguage", Looks.language(likely), Looks.language(language.getValue()))), change);
        });
        other.setVisible(other.getElement().getChildCount() > 0);
    }

    private ListItem line(Finding finding) {
        return line(SeverityLook.word(finding.severity()), finding.excerpt(), finding.rule(), finding.family(), finding.reason());
    }

    private ListItem line(Spared spared) {
        return line(Status.GOOD.word(Words.text("claims.try.spared")), spared.excerpt(), spared.rule(), spared.family(),
                Words.of("claims.try.why", spared.why()));
    }

    private ListItem line(Span state, String excerpt, String code, String family, String why) {
        Span words = new Span(excerpt);
        words.addClassName("strong");
        Anchor rule = new Anchor("claims/rule/" + language.getValue() + "/" + code, code + " " + family);
        Span reason = new Span(why);
        reason.addClassName("small");
        ListItem line = new ListItem(state, words, rule, reason);
        line.addClassName("finding");
        return line;
    }

    @Override
    public String getPageTitle() {
        return Words.text("claims.try.title");
    }
}
