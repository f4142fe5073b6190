package dev.stillwater.policy.ui;

import com.vaadin.flow.component.html.Span;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.Headline;
import dev.stillwater.policy.PolicyState;
import dev.stillwater.policy.PolicyVersion;
import dev.stillwater.policy.PolicyVersionRow;
import dev.stillwater.policy.Wording;
import dev.stillwater.treatments.Modality;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decisions and the policy's own texts in the words and shapes of the screen. */
public final class PolicyWords {

    private PolicyWords() {}

    public static Status status(Headline headline) {
        return switch (headline) {
            case PROCEED -> Status.GOOD;
            case PROCEED_WITH_CHANGES -> Status.CHANGES;
            case CLEARANCE_NEEDED -> Status.CLEARANCE;
            case NOT_BEFORE -> Status.WAIT;
            case REFUSED -> Status.REFUSED;
        };
    }

    /** "Not before Sat 21 Nov", "Letter needed" ... */
    public static String headline(Headline headline, @Nullable LocalDate earliest) {
        return headline == Headline.NOT_BEFORE && earliest != null
                ? Words.text("screening.headline.notBefore", Words.shortDate(earliest))
                : Words.of("screening.headline", headline);
    }

    /** The headline with its shape and colour. */
    public static Span badge(Headline headline, @Nullable LocalDate earliest) {
        return status(headline).word(headline(headline, earliest));
    }

    public static String of(Wording wording) {
        return wording.in(Words.locale());
    }

    /** The names of modalities in the reader's language, by code, in the library's order. */
    public static Map<ModalityCode, String> names(Collection<Modality> modalities) {
        Map<ModalityCode, String> names = new LinkedHashMap<>();
        modalities.forEach(each -> names.put(each.code(), Words.local(each.names())));
        return names;
    }

    public static String names(Map<ModalityCode, String> names, Collection<ModalityCode> codes) {
        List<String> words =
                names.keySet().stream().filter(codes::contains).map(names::get).toList();
        return Words.list(words.isEmpty() ? codes.stream().map(ModalityCode::value).toList() : words);
    }

    /** "Version 3, in force". */
    static String label(PolicyVersionRow row) {
        return Words.text("screening.policy.label", row.number(), Words.of("screening.state", row.state()));
    }

    /** Who changed a version last, or when it takes force. */
    static String below(PolicyVersion version) {
        Instant from = version.inForceFrom();
        if (version.state() == PolicyState.SCHEDULED && from != null) {
            return Words.text("screening.policy.scheduledFor", Words.dateTime(from, PublishingDialogs.zone()));
        }
        return version.changedBy() == null
                ? Words.text("screening.policy.delivered")
                : Words.text("screening.policy.changedBy", version.changedBy());
    }

    /** Since when the version in force is. */
    static String since(PolicyVersionRow inForce) {
        Instant from = inForce.inForceFrom();
        return from == null
                ? ""
                : Words.text(
                        "screening.policy.inForce", inForce.number(),
                        LocalDate.ofInstant(from, ZoneOffset.UTC));
    }
}
