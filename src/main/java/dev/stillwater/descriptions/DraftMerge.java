package dev.stillwater.descriptions;

import dev.stillwater.claims.CopyField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Two people's changes to a description's texts, each text brought together by itself. Pure. */
public record DraftMerge(Map<CopyField, TextMerge> texts) {

    static final List<CopyField> FIELDS =
            List.of(CopyField.SHORT_TEXT, CopyField.FULL_TEXT, CopyField.PREPARATION, CopyField.AFTERCARE);

    public DraftMerge {
        texts = Map.copyOf(texts);
    }

    /**
     * @param began what both had before them
     * @param mine what one typed
     * @param theirs what is stored by now
     */
    public static DraftMerge of(DescriptionTexts began, DescriptionTexts mine, DescriptionTexts theirs) {
        Map<CopyField, TextMerge> texts = new EnumMap<>(CopyField.class);
        FIELDS.forEach(field -> texts.put(field, TextMerge.of(began.of(field), mine.of(field), theirs.of(field))));
        return new DraftMerge(texts);
    }

    /** Whether nobody has to choose. */
    public boolean isSettled() {
        return texts.values().stream().allMatch(TextMerge::isSettled);
    }

    public TextMerge of(CopyField field) {
        TextMerge merge = texts.get(field);
        return merge == null ? TextMerge.of("", "", "") : merge;
    }

    public DescriptionTexts merged() {
        return all(TextMerge::merged);
    }

    public DescriptionTexts began() {
        return all(TextMerge::began);
    }

    public DescriptionTexts mine() {
        return all(TextMerge::mine);
    }

    /** With one clash decided. */
    public DraftMerge decided(CopyField field, int piece, TextMerge.Choice choice) {
        Map<CopyField, TextMerge> after = new EnumMap<>(texts);
        after.put(field, of(field).decided(piece, choice));
        return new DraftMerge(after);
    }

    /** With every clash decided alike. */
    public DraftMerge decided(TextMerge.Choice choice) {
        DraftMerge after = this;
        for (CopyField field : FIELDS) {
            List<TextMerge.Piece> pieces = of(field).pieces();
            for (int i = 0; i < pieces.size(); i++) {
                after = pieces.get(i).isClash() ? after.decided(field, i, choice) : after;
            }
        }
        return after;
    }

    private DescriptionTexts all(Function<TextMerge, String> side) {
        return new DescriptionTexts(
                side.apply(of(CopyField.SHORT_TEXT)), side.apply(of(CopyField.FULL_TEXT)),
                side.apply(of(CopyField.PREPARATION)), side.apply(of(CopyField.AFTERCARE)));
    }
}
