package dev.stillwater.treatments;

import dev.stillwater.claims.CheckedTexts.CheckedText;
import dev.stillwater.claims.CheckedTexts.Kind;
import dev.stillwater.claims.Copy;
import dev.stillwater.claims.CopyField;
import dev.stillwater.kernel.LocalText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A name in one language, as menus print it, and what is called so.
 *
 * @param subject the treatment; an id of their own for sections and techniques
 * @param where on the page it stands
 */
record SaidName(Kind kind, UUID subject, String language, CopyField where, String name) {

    /** What a treatment and its enhancements are called. */
    static List<SaidName> of(TreatmentData treatment) {
        UUID id = treatment.id().value();
        return Stream.concat(
                        both(Kind.TREATMENT_NAME, id, CopyField.NAME, treatment.names()),
                        treatment.extras().enhancements().stream()
                                .flatMap(one -> both(Kind.TREATMENT_NAME, id, CopyField.ENHANCEMENT, one.names())))
                .toList();
    }

    static List<SaidName> of(Modality modality) {
        return both(Kind.LIBRARY_NAME, subject(modality), CopyField.NAME, modality.names()).toList();
    }

    static List<SaidName> ofSection(WordEntity section) {
        return both(Kind.LIBRARY_NAME, section.id, CopyField.SECTION, new LocalText(section.textEn, section.textEs)).toList();
    }

    /** Modalities have a code and no id: this one is made of it. */
    static UUID subject(Modality modality) {
        return UUID.nameUUIDFromBytes(("modality " + modality.code()).getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<SaidName> both(Kind kind, UUID subject, CopyField where, LocalText names) {
        return Stream.of(new SaidName(kind, subject, "en", where, names.en().strip()), new SaidName(kind, subject, "es", where, names.es().strip()))
                .filter(said -> !said.name().isEmpty());
    }

    Copy copy() {
        return Copy.of(language, where, name);
    }

    CheckedText checked() {
        return new CheckedText(kind, subject, subject, name, copy());
    }
}
