package dev.stillwater.descriptions.ui;

import dev.stillwater.claims.CopyField;
import dev.stillwater.descriptions.DescriptionTexts;
import dev.stillwater.uikit.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One of the four texts of a description. */
enum TextPart {
    SHORT(CopyField.SHORT_TEXT, "shortText"),
    FULL(CopyField.FULL_TEXT, "full"),
    BEFORE(CopyField.PREPARATION, "preparation"),
    AFTER(CopyField.AFTERCARE, "aftercare");

    private final CopyField copy;
    private final String field;

    TextPart(CopyField copy, String field) {
        this.copy = copy;
        this.field = field;
    }

    /** The text that a finding is in; empty for the treatment's name. */
    static Optional<TextPart> of(CopyField copy) {
        return Arrays.stream(values()).filter(part -> part.copy == copy).findFirst();
    }

    CopyField copy() {
        return copy;
    }

    /** The text that an address names, the full text where it names none. */
    static TextPart named(String name) {
        return Arrays.stream(values()).filter(part -> part.inAddress().equals(name)).findFirst().orElse(FULL);
    }

    String inAddress() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field as the service names it in refusals. */
    String field() {
        return field;
    }

    String label() {
        return Words.text("descriptions.text.field." + field);
    }

    String in(DescriptionTexts texts) {
        return switch (this) {
            case SHORT -> texts.shortText();
            case FULL -> texts.full();
            case BEFORE -> texts.preparation();
            case AFTER -> texts.aftercare();
        };
    }

    DescriptionTexts with(DescriptionTexts texts, String value) {
        return new DescriptionTexts(
                this == SHORT ? value : texts.shortText(),
                this == FULL ? value : texts.full(),
                this == BEFORE ? value : texts.preparation(),
                this == AFTER ? value : texts.aftercare());
    }
}
