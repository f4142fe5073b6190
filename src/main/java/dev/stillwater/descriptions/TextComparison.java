package dev.stillwater.descriptions;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What changed between two texts, word by word. Pure. */
public final class TextComparison {

    /** Between words and the space after them, and between words and punctuation. */
    private static final Pattern EDGES = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)|(?<=[\\p{L}\\p{N}])(?=\\p{Punct})");

    /** Between two words of a line. */
    private static final Pattern GAP = Pattern.compile("[\\h]+");

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
        return withoutGaps(pieces);
    }

    /**
     * Other words that only share the spaces between them are told as one piece, so that a sentence which took
     * the place of another is not read in turns. Ends of lines hold what changed apart.
     */
    private static List<Piece> withoutGaps(List<Piece> pieces) {
        List<Piece> whole = new ArrayList<>();
        List<Piece> run = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean gap = !run.isEmpty() && i < pieces.size() - 1 && GAP.matcher(piece.text()).matches();
            if (piece.kind() != Kind.SAME || gap) {
                run.add(piece);
            } else {
                close(run, whole);
                whole.add(piece);
            }
        }
        close(run, whole);
        return whole;
    }

    private static void close(List<Piece> run, List<Piece> whole) {
        boolean exchanged = run.stream().anyMatch(piece -> piece.kind() == Kind.REMOVED)
                && run.stream().anyMatch(piece -> piece.kind() == Kind.ADDED);
        if (exchanged) {
            whole.add(new Piece(Kind.REMOVED, without(Kind.ADDED, run)));
            whole.add(new Piece(Kind.ADDED, without(Kind.REMOVED, run)));
        } else {
            whole.addAll(run);
        }
        run.clear();
    }

    private static String without(Kind kind, List<Piece> run) {
        return run.stream().filter(piece -> piece.kind() != kind).map(Piece::text).collect(Collectors.joining());
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
