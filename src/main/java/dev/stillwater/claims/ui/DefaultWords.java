package dev.stillwater.claims.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.claims.ClaimRule;
import dev.stillwater.claims.DefaultDifference;
import dev.stillwater.claims.DefaultDifference.Aspect;
import dev.stillwater.claims.DefaultDifference.Kind;
import dev.stillwater.claims.Wording;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says how a default rule differs from that of the house. */
final class DefaultWords {

    private static final int MOST_WORDS = 60;

    private DefaultWords() {}

    static String name(DefaultDifference one) {
        ClaimRule rule = one.theirs() == null ? one.ours() : one.theirs();
        String what = rule == null
                ? Words.text("claims.defaults.group", one.code())
                : one.code() + " " + rule.family();
        return what + ", " + Looks.language(one.language());
    }

    static Div of(DefaultDifference one) {
        Span kind = look(one.kind()).word(Words.of("claims.defaults.kind", one.kind()));
        Div all = new Div(kind);
        all.addClassNames("stack-s", "default-about");
        List<Aspect> aspects = one.aspects();
        if (!aspects.isEmpty()) {
            all.add(new Span(Words.text("claims.defaults.differs",
                    Words.list(aspects.stream().map(aspect -> Words.of("claims.defaults.aspect", aspect)).toList()))));
        }
        Div body = new Div(details(one).toArray(Component[]::new));
        body.addClassName("stack-s");
        Details details = new Details(Words.text("claims.defaults.details"), body);
        all.add(details);
        return all;
    }

    private static Status look(Kind kind) {
        return switch (kind) {
            case NEW, CHANGED, WORDS -> Status.CHANGES;
            case CHANGED_BOTH, GONE -> Status.WAIT;
            case CHANGED_HERE, REMOVED_HERE -> Status.NEUTRAL;
        };
    }

    private static List<Component> details(DefaultDifference one) {
        List<Component> lines = new ArrayList<>();
        if (one.kind() == Kind.WORDS) {
            words(lines, "claims.defaults.wordsAdded", one.added());
            words(lines, "claims.defaults.wordsRemoved", one.removed());
        } else if (one.ours() == null || one.theirs() == null) {
            ClaimRule only = one.ours() == null ? one.theirs() : one.ours();
            if (only != null) {
                for (Aspect aspect : Aspect.values()) {
                    lines.add(new Paragraph(Words.of("claims.defaults.aspect", aspect) + ": " + text(aspect, only)));
                }
            }
        } else {
            one.aspects().forEach(aspect -> lines.add(both(aspect, one.ours(), one.theirs())));
        }
        return lines;
    }

    private static void words(List<Component> lines, String key, List<String> words) {
        if (!words.isEmpty()) {
            String some = String.join(", ", words.subList(0, Math.min(MOST_WORDS, words.size())));
            lines.add(new Paragraph(Words.text(key, words.size(), words.size() > MOST_WORDS ? some + " …" : some)));
        }
    }

    private static Component both(Aspect aspect, ClaimRule ours, ClaimRule theirs) {
        Span title = new Span(Words.of("claims.defaults.aspect", aspect));
        title.addClassName("strong");
        Div all = new Div(title);
        all.addClassName("stack-s");
        if (aspect == Aspect.WORDINGS) {
            all.add(wordings("claims.defaults.onlyTheirs", theirs.wordings(), ours.wordings()));
            all.add(wordings("claims.defaults.onlyOurs", ours.wordings(), theirs.wordings()));
        } else {
            all.add(new Paragraph(Words.text("claims.defaults.ours", text(aspect, ours))));
            all.add(new Paragraph(Words.text("claims.defaults.theirs", text(aspect, theirs))));
        }
        return all;
    }

    private static Component wordings(String key, List<Wording> some, List<Wording> others) {
        List<Wording> alone = some.stream().filter(one -> !others.contains(one)).toList();
        UnorderedList list = new UnorderedList();
        alone.forEach(one -> list.add(new ListItem(text(one))));
        Div all = new Div(new Span(Words.text(key, alone.size())), list);
        all.setVisible(!alone.isEmpty());
        return all;
    }

    private static String text(Aspect aspect, ClaimRule rule) {
        return switch (aspect) {
            case FAMILY -> rule.family();
            case SEVERITY -> Words.of("claims.severity", rule.severity());
            case REASON -> rule.reason();
            case SAFER -> orNone(rule.saferWording());
            case DISCLAIMER -> orNone(rule.disclaimer());
            case JURISDICTIONS -> rule.jurisdictions().isEmpty()
                    ? Words.text("claims.rule.everywhere")
                    : rule.jurisdictions().stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
            case PLACES -> rule.looksIn().stream().sorted().map(place -> Words.of("claims.place", place)).collect(Collectors.joining(", "));
            case CANCELLED_BY -> cancelled(rule);
            case WORDINGS -> rule.wordings().stream().map(DefaultWords::text).collect(Collectors.joining("; "));
        };
    }

    private static String text(Wording wording) {
        List<String> words = new ArrayList<>();
        words.add(some(wording.effect()));
        if (!wording.object().isEmpty()) {
            words.add("→ " + some(wording.object()));
        }
        if (!wording.unless().isEmpty()) {
            words.add(Words.text("claims.wording.unless") + ": " + some(wording.unless()));
        }
        if (!wording.onlyWith().isEmpty()) {
            words.add(Words.text("claims.wording.onlyWith") + ": " + some(wording.onlyWith()));
        }
        return String.join(" ", words);
    }

    private static String some(List<String> words) {
        String all = words.stream().limit(MOST_WORDS).collect(Collectors.joining(", "));
        return words.size() > MOST_WORDS ? all + " …" : all;
    }

    private static String cancelled(ClaimRule rule) {
        List<String> by = new ArrayList<>();
        if (rule.endsByDenial()) {
            by.add(Words.text("claims.defaults.denial"));
        }
        if (rule.endsBySafety()) {
            by.add(Words.text("claims.defaults.safety"));
        }
        return by.isEmpty() ? Words.text("claims.defaults.nothing") : Words.list(by);
    }

    private static String orNone(@Nullable String text) {
        return text == null || text.isBlank() ? Words.text("claims.defaults.nothing") : text;
    }
}
