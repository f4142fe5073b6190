package dev.stillwater.paper;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the layout which way each part of a text runs, by the JDK's own bidirectional algorithm. */
final class RightToLeft {

    private RightToLeft() {}

    /** Whether a text begins to the right, by its first letter that says so. */
    static boolean begins(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel() % 2 == 1;
    }

    /**
     * Cuts a paragraph into what runs to the right and everything else. The layout knows two directions and
     * no nesting, so numbers and foreign words within what runs to the left stay with it.
     */
    static final class Runs implements BidiSplitter {

        private final List<BidiTextRun> runs = new ArrayList<>();

        @Override
        public void setParagraph(String paragraph, byte direction) {
            Bidi bidi = new Bidi(paragraph, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
            runs.clear();
            int from = 0;
            for (int i = 0; i < bidi.getRunCount(); i++) {
                boolean toRight = bidi.getRunLevel(i) == 0;
                if (i + 1 == bidi.getRunCount() || toRight != (bidi.getRunLevel(i + 1) == 0)) {
                    int to = bidi.getRunLimit(i);
                    runs.add(new BidiTextRun(from, to - from, toRight ? LTR : RTL));
                    from = to;
                }
            }
        }

        @Override
        public int countTextRuns() {
            return runs.size();
        }

        @Override
        public BidiTextRun getVisualRun(int index) {
            return runs.get(index);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return begins(paragraph) ? RTL : LTR;
        }
    }

    /** Turns a line of what runs to the left into the order in which a PDF draws it. */
    static final class Turning implements BidiReorderer {

        private static final String PAIRS = "()[]{}<>\u00ab\u00bb\u2039\u203a";

        @Override
        public String reorderRTLTextToLTR(String text) {
            Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
            BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
            breaks.setText(text);
            List<String> letters = new ArrayList<>();
            byte[] levels = new byte[text.length()];
            for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
                int level = bidi.getLevelAt(from);
                levels[letters.size()] = (byte) level;
                letters.add(level % 2 == 0 ? text.substring(from, to) : mirrored(text.substring(from, to)));
            }
            Object[] turned = letters.toArray();
            Bidi.reorderVisually(levels, 0, turned, 0, turned.length);
            return Stream.of(turned).map(String.class::cast).collect(Collectors.joining());
        }

        private static String mirrored(String letter) {
            int at = letter.length() == 1 ? PAIRS.indexOf(letter) : -1;
            return at < 0 ? letter : String.valueOf(PAIRS.charAt(at ^ 1));
        }

        @Override
        public String shapeText(String text) {
            return ArabicForms.shaped(text);
        }

        @Override
        public String deshapeText(String text) {
            return ArabicForms.plain(text);
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
