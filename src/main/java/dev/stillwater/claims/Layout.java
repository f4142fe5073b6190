package dev.stillwater.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the headings, list items, table cells and paragraphs of a plain text. */
final class Layout {

    private static final Pattern HEADING = Pattern.compile("\\s*(#{1,6})\\s.*");
    private static final Pattern ITEM = Pattern.compile("[\\s>]*(?:[•·—-]|\\d{1,3}[.)])\\s.*");
    private static final Pattern RULE = Pattern.compile("\\s*(?:-{2,}|=+|—+)\\s*");
    private static final Pattern TABLE_RULE = Pattern.compile("[\\s|:—-]+");
    private static final int LONGEST_PATTERN_LINE = 400;

    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private int openStart = -1;
    private int openEnd = -1;
    private Block.Kind openKind = Block.Kind.PARAGRAPH;

    private Layout(String text) {
        this.text = text;
    }

    static List<Block> of(String text) {
        Layout layout = new Layout(text);
        for (int start = 0; start < text.length(); ) {
            int newLine = text.indexOf('\n', start);
            int end = newLine < 0 ? text.length() : newLine;
            layout.line(start, end);
            start = end + 1;
        }
        layout.close();
        return layout.blocks;
    }

    private void line(int start, int end) {
        String line = text.substring(start, Math.min(end, start + LONGEST_PATTERN_LINE));
        Matcher heading = HEADING.matcher(line);
        if (line.isBlank()) {
            close();
        } else if (heading.matches()) {
            close();
            blocks.add(new Block(Block.Kind.HEADING, start, end, heading.group(1).length()));
        } else if (RULE.matcher(line).matches()) {
            underline(line.strip().charAt(0) == '=' ? 1 : 2);
        } else if (ITEM.matcher(line).matches()) {
            open(Block.Kind.ITEM, start, end);
        } else if (isTableRow(line)) {
            cells(start, end);
        } else if (openStart >= 0) {
            openEnd = end;
        } else {
            open(Block.Kind.PARAGRAPH, start, end);
        }
    }

    private void open(Block.Kind kind, int start, int end) {
        close();
        openKind = kind;
        openStart = start;
        openEnd = end;
    }

    private void close() {
        if (openStart < 0) {
            return;
        }
        Block block = new Block(openKind, openStart, openEnd, 0);
        openStart = -1;
        if (!continues(block)) {
            blocks.add(block);
            return;
        }
        Block before = blocks.removeLast();
        blocks.add(new Block(before.kind(), before.start(), block.end(), 0));
    }

    /** A paragraph that goes on in the middle of a sentence is part of the one before. */
    private boolean continues(Block block) {
        if (blocks.isEmpty() || block.kind() != Block.Kind.PARAGRAPH || blocks.getLast().isHeading()) {
            return false;
        }
        String before = text.substring(blocks.getLast().start(), blocks.getLast().end()).strip();
        String after = text.substring(block.start(), block.end()).strip();
        return Character.isLetterOrDigit(before.charAt(before.length() - 1))
                && Character.isLowerCase(after.charAt(0));
    }

    /** A line of dashes or equal signs makes a single line above it a heading. */
    private void underline(int level) {
        boolean oneLine = openStart >= 0
                && openKind == Block.Kind.PARAGRAPH
                && text.indexOf('\n', openStart) == openEnd;
        if (oneLine) {
            blocks.add(new Block(Block.Kind.HEADING, openStart, openEnd, level));
            openStart = -1;
        } else {
            close();
        }
    }

    private static boolean isTableRow(String line) {
        int first = line.indexOf('|');
        return first >= 0 && line.indexOf('|', first + 1) > first;
    }

    private void cells(int start, int end) {
        close();
        if (TABLE_RULE.matcher(text).region(start, end).matches()) {
            return;
        }
        for (int from = start; from < end; ) {
            int bar = text.indexOf('|', from);
            int to = bar < 0 || bar > end ? end : bar;
            if (!text.substring(from, to).isBlank()) {
                blocks.add(new Block(Block.Kind.ITEM, from, to, 0));
            }
            from = to + 1;
        }
    }
}
