package dev.stillwater.treatments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.treatments.DescriptionState;
import dev.stillwater.treatments.FlaggedName;
import dev.stillwater.treatments.Modality;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.TreatmentState;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How states, parts and languages are shown. */
public final class Looks {

    /** The languages that descriptions are written in, the first is the one that every treatment needs. */
    public static final List<String> LANGUAGES = List.of("en", "es");

    private Looks() {}

    static Status of(TreatmentState state) {
        return switch (state) {
            case DRAFT -> Status.CHANGES;
            case ACTIVE -> Status.GOOD;
            case WITHDRAWN -> Status.NEUTRAL;
        };
    }

    public static Status of(DescriptionState state) {
        return switch (state) {
            case DRAFT -> Status.CHANGES;
            case IN_REVIEW -> Status.WAIT;
            case SCHEDULED, APPROVED -> Status.GOOD;
            case SUPERSEDED, DISCARDED -> Status.NEUTRAL;
        };
    }

    static Span word(TreatmentState state) {
        return of(state).word(Words.of("treatments.state", state));
    }

    public static Span word(DescriptionState state) {
        return of(state).word(Words.of("descriptions.text.state", state));
    }

    /** The language's own name for itself, as a switch between languages shows it. */
    public static String language(String code) {
        Locale language = Locale.of(code);
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    static String names(Collection<ModalityCode> codes, Map<ModalityCode, Modality> modalities) {
        return codes.stream().map(code -> name(code, modalities)).collect(Collectors.joining(" + "));
    }

    static String name(ModalityCode code, Map<ModalityCode, Modality> modalities) {
        Modality modality = modalities.get(code);
        return modality == null ? code.value() : Words.local(modality.names());
    }

    /** "45 + 45". */
    static String minutes(List<Part> parts) {
        return parts.stream().map(part -> String.valueOf(part.minutes())).collect(Collectors.joining(" + "));
    }

    /** "Swedish 45 + Aromatherapy 15 min". */
    static String parts(List<Part> parts, Map<ModalityCode, Modality> modalities) {
        return Words.text("words.minutes", parts.stream()
                .map(part -> name(part.modality(), modalities) + " " + part.minutes())
                .collect(Collectors.joining(" + ")));
    }

    /** The hands-on minutes of each length: "60, 90 min". */
    static String lengths(List<Integer> minutes) {
        return minutes.isEmpty()
                ? ""
                : Words.text("words.minutes", minutes.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    /** Says which words of these names the rules of today would not let stand. */
    static List<Component> claiming(LocalText names, List<FlaggedName> flagged) {
        String words = flagged.stream()
                .filter(one -> one.name().equals(names.in(one.language()).strip()))
                .map(FlaggedName::words)
                .distinct()
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? List.of() : List.of(Status.REFUSED.word(Words.text("treatments.name.flagged", words)));
    }
}
