package dev.stillwater.descriptions;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Two people's changes to one text, brought together word by word: what only one of them touched is
 * as that one left it; where both touched the same words, or words that stand side by side without
 * anything between them, the two clash and somebody has to choose. No word of either is dropped
 * without a choice. Pure.
 *
 * @param pieces in the order of reading
 */
public record TextMerge(List<Piece> pieces) {

    public TextMerge {
        pieces = List.copyOf(pieces);
    }

    /**
     * @param began what both of them had before them
     * @param mine what one made of it
     * @param theirs what the other made of it, which is stored by now
     */
    public static TextMerge of(String began, String mine, String theirs) {
        Piece whole = new Piece(began, mine, theirs);
        return new TextMerge(whole.isClash() ? pieces(began, mine, theirs) : List.of(whole));
    }

    /** Whether nobody has to choose. */
    public boolean isSettled() {
        return pieces.stream().noneMatch(Piece::isClash);
    }

    /** Both people's words together; where they clash, what is stored. */
    public String merged() {
        return text(Piece::merged);
    }

    public String began() {
        return text(Piece::began);
    }

    public String mine() {
        return text(Piece::mine);
    }

    public String theirs() {
        return text(Piece::theirs);
    }

    /** With one clash decided; the others wait. */
    public TextMerge decided(int piece, Choice choice) {
        List<Piece> after = new ArrayList<>(pieces);
        after.set(piece, pieces.get(piece).decided(choice));
        return new TextMerge(after);
    }

    private String text(Function<Piece, String> side) {
        return pieces.stream().map(side).collect(Collectors.joining());
    }

    private static List<Piece> pieces(String began, String mine, String theirs) {
        List<String> base = TextComparison.words(began);
        Side one = Side.of(base, TextComparison.words(mine));
        Side other = Side.of(base, TextComparison.words(theirs));
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (one.hasNext() || other.hasNext()) {
            int start = Math.min(one.nextStart(), other.nextStart());
            int end = end(one, other, start);
            pieces.add(same(base, at, start));
            pieces.add(new Piece(join(base.subList(start, end)), one.take(start, end), other.take(start, end)));
            at = end;
        }
        pieces.add(same(base, at, base.size()));
        return pieces.stream().filter(piece -> !piece.isEmpty()).toList();
    }

    /** Where the changes that touch each other, from a place on, come to an end. */
    private static int end(Side one, Side other, int start) {
        int end = start;
        int wider = Math.max(one.endTouching(start, end), other.endTouching(start, end));
        while (wider > end) {
            end = wider;
            wider = Math.max(one.endTouching(start, end), other.endTouching(start, end));
        }
        return end;
    }

    private static Piece same(List<String> base, int from, int to) {
        String text = join(base.subList(from, to));
        return new Piece(text, text, text);
    }

    private static String join(List<String> words) {
        return String.join("", words);
    }

    /** Whose words stand where two clash. */
    public enum Choice {
        MINE,
        THEIRS,
        BOTH
    }

    /** A stretch of the text: what it was, and what each made of it. */
    public record Piece(String began, String mine, String theirs) {

        public boolean isClash() {
            return !mine.equals(theirs) && !mine.equals(began) && !theirs.equals(began);
        }

        String merged() {
            return isClash() || mine.equals(began) ? theirs : mine;
        }

        boolean isEmpty() {
            return began.isEmpty() && mine.isEmpty() && theirs.isEmpty();
        }

        Piece decided(Choice choice) {
            return switch (choice) {
                case MINE -> new Piece(theirs, mine, theirs);
                case THEIRS -> new Piece(theirs, theirs, theirs);
                case BOTH -> new Piece(theirs, theirs + gap() + mine, theirs);
            };
        }

        /** Words of two people must not run into one. */
        private String gap() {
            boolean apart = theirs.isEmpty() || mine.isEmpty()
                    || Character.isWhitespace(theirs.charAt(theirs.length() - 1)) || Character.isWhitespace(mine.charAt(0));
            return apart ? "" : " ";
        }
    }

    /** What one person put in the place of some words. */
    private record Change(int start, int end, List<String> words) {

        static Change of(AbstractDelta<String> delta) {
            int start = delta.getSource().getPosition();
            return new Change(start, start + delta.getSource().size(), delta.getTarget().getLines());
        }

        /** Two changes with nothing but space between them are one: somebody wrote a phrase anew. */
        boolean isNextTo(Change later, List<String> base) {
            return base.subList(end, later.start).stream().allMatch(String::isBlank);
        }

        Change with(Change later, List<String> base) {
            List<String> all = new ArrayList<>(words);
            all.addAll(base.subList(end, later.start));
            all.addAll(later.words);
            return new Change(start, later.end, all);
        }
    }

    /** One person's changes, in order; those that were taken do not come again. */
    private static final class Side {

        private final List<String> base;
        private final List<Change> changes = new ArrayList<>();
        private int next;

        private Side(List<String> base) {
            this.base = base;
        }

        static Side of(List<String> base, List<String> words) {
            Side side = new Side(base);
            DiffUtils.diff(base, words, new MyersDiffWithLinearSpace<>()).getDeltas().stream()
                    .map(Change::of)
                    .sorted(Comparator.comparingInt(Change::start))
                    .forEach(side::add);
            return side;
        }

        private void add(Change change) {
            if (!changes.isEmpty() && changes.getLast().isNextTo(change, base)) {
                changes.add(changes.removeLast().with(change, base));
            } else {
                changes.add(change);
            }
        }

        boolean hasNext() {
            return next < changes.size();
        }

        int nextStart() {
            return hasNext() ? changes.get(next).start() : Integer.MAX_VALUE;
        }

        /** The end of the last change that begins within the stretch or right at its end. */
        int endTouching(int start, int end) {
            return changes.stream()
                    .skip(next)
                    .filter(change -> change.start() >= start && change.start() <= end)
                    .mapToInt(Change::end)
                    .reduce(end, Math::max);
        }

        /** What this person made of the stretch. */
        String take(int start, int end) {
            List<String> words = new ArrayList<>();
            int at = start;
            while (hasNext() && nextStart() <= end) {
                Change change = changes.get(next++);
                words.addAll(base.subList(at, change.start()));
                words.addAll(change.words());
                at = change.end();
            }
            words.addAll(base.subList(at, end));
            return join(words);
        }
    }
}
