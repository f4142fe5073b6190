package dev.stillwater.descriptions;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What changed between two texts, word by word. Pure. */
public final class TextComparison {

    /** Between words and the space after them, and between words and punctuation. */
    private static final Pattern EDGES = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)|(?<=[\\p{L}\\p{N}])(?=\\p{Punct})");

    private TextComparison() {}

    /** The pieces in the order of reading; what was removed stands before what took its place. */
    public static List<Piece> of(String before, String after) {
        List<String> old = words(before);
        List<String> young = words(after);
        Patch<String> patch = DiffUtils.diff(old, young, new MyersDiffWithLinearSpace<>());
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            add(pieces, Kind.SAME, old.subList(at, delta.getSource().getPosition()));
            add(pieces, Kind.REMOVED, delta.getSource().getLines());
            add(pieces, Kind.ADDED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Kind.SAME, old.subList(at, old.size()));
        return pieces;
    }

    static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(EDGES.split(text));
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        String text = String.join("", words);
        // The algorithm may tell the new words first; people read what was there before.
        int end = kind == Kind.REMOVED && isLast(pieces, pieces.size(), Kind.ADDED) ? pieces.size() - 1 : pieces.size();
        if (isLast(pieces, end, kind)) {
            pieces.set(end - 1, new Piece(kind, pieces.get(end - 1).text() + text));
        } else {
            pieces.add(end, new Piece(kind, text));
        }
    }

    private static boolean isLast(List<Piece> pieces, int end, Kind kind) {
        return end > 0 && pieces.get(end - 1).kind() == kind;
    }

    /** Whether a piece stands in both texts or in one. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** Words that belong together. */
    public record Piece(Kind kind, String text) {}
}
