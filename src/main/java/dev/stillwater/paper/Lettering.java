package dev.stillwater.paper;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes typed words with the letters that the fonts have. What they lack is never left out or drawn as
 * an empty box: of an emoji its name stands in square brackets, of words in a script without letters
 * here the script's name. Pure.
 */
final class Lettering {

    /** Scripts whose letters stand one after another as they are, or for which somebody here knows the shapes. */
    private static final Set<UnicodeScript> SCRIPTS = Set.of(
            UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC, UnicodeScript.HEBREW, UnicodeScript.ARABIC,
            UnicodeScript.ARMENIAN, UnicodeScript.GEORGIAN, UnicodeScript.COMMON, UnicodeScript.INHERITED);

    private static final BitSet SIGNS = Typeface.OTHER_SCRIPTS.signs();
    private static final int KEYCAP = 0x20E3;

    static {
        SIGNS.and(Typeface.OTHER_SCRIPTS_MEDIUM.signs());
        SIGNS.or(Typeface.REGULAR.signs());
    }

    private final StringBuilder written = new StringBuilder();
    /** The scripts of a stretch of words that has no letters here. */
    private final Set<String> missing = new LinkedHashSet<>();
    private boolean spaceAfterMissing;
    private boolean exchanged;

    private Lettering() {}

    /**
     * Words that can be drawn.
     *
     * @param exchanged whether something stands in brackets for what could not be
     */
    record Written(String text, boolean exchanged) {}

    static Written of(String typed) {
        Lettering lettering = new Lettering();
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC);
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        for (int from = letters.first(), to = letters.next(); to != BreakIterator.DONE; from = to, to = letters.next()) {
            lettering.write(text.substring(from, to));
        }
        lettering.closeMissing();
        return new Written(lettering.written.toString(), lettering.exchanged);
    }

    /** One letter with its marks, or one emoji of several signs. */
    private void write(String letter) {
        int[] signs = letter.codePoints().filter(Lettering::isSeen).toArray();
        if (signs.length == 0) {
            return;
        }
        if (isSpace(signs[0])) {
            if (missing.isEmpty()) {
                written.append(' ');
            } else {
                spaceAfterMissing = true;
            }
        } else if (canDraw(signs)) {
            closeMissing();
            for (int sign : signs) {
                written.appendCodePoint(sign);
            }
        } else if (isPicture(signs)) {
            closeMissing();
            bracket(nameOf(signs));
        } else {
            miss(signs);
        }
    }

    /** What belongs to several scripts, such as their full stop, belongs to the words that it stands among. */
    private void miss(int[] signs) {
        String script = scriptOf(signs);
        if (!script.isEmpty()) {
            missing.add(script);
        } else if (missing.isEmpty()) {
            missing.add(code(signs[0]));
        }
        spaceAfterMissing = false;
    }

    private void closeMissing() {
        if (!missing.isEmpty()) {
            bracket(String.join(" + ", missing));
            if (spaceAfterMissing) {
                written.append(' ');
            }
            missing.clear();
            spaceAfterMissing = false;
        }
    }

    private void bracket(String name) {
        written.append('[').append(name).append(']');
        exchanged = true;
    }

    private static boolean canDraw(int[] signs) {
        for (int sign : signs) {
            if (!SIGNS.get(sign) && !isUnseenHelp(sign) || !SCRIPTS.contains(UnicodeScript.of(sign)) || isRegion(sign)) {
                return false;
            }
        }
        return true;
    }

    /** What is neither drawn nor changes how anything is: control signs, and the choice between two looks of an emoji. */
    private static boolean isSeen(int sign) {
        int type = Character.getType(sign);
        return isSpace(sign) || isUnseenHelp(sign)
                || type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE
                && sign != 0xFE0E && sign != 0xFE0F;
    }

    /** Says which way words run and where letters join; kept, and drawn as nothing. */
    private static boolean isUnseenHelp(int sign) {
        return sign >= 0x200C && sign <= 0x200F || sign >= 0x202A && sign <= 0x202E || sign >= 0x2066 && sign <= 0x2069;
    }

    private static boolean isSpace(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) && sign != 0xA0;
    }

    private static boolean isRegion(int sign) {
        return sign >= 0x1F1E6 && sign <= 0x1F1FF;
    }

    private static boolean isPicture(int[] signs) {
        return Character.isEmoji(signs[0]) || Character.getType(signs[0]) == Character.OTHER_SYMBOL;
    }

    private static String nameOf(int[] signs) {
        if (signs[signs.length - 1] == KEYCAP) {
            return Character.toString(signs[0]);
        }
        if (isRegion(signs[0])) {
            StringBuilder region = new StringBuilder("flag ");
            for (int sign : signs) {
                region.append((char) ('A' + sign - 0x1F1E6));
            }
            return region.toString();
        }
        List<String> names = new ArrayList<>();
        for (int sign : signs) {
            if (!isUnseenHelp(sign) && !Character.isEmojiModifier(sign)) {
                names.add(plainName(sign));
            }
        }
        return names.stream().distinct().collect(Collectors.joining(" + "));
    }

    private static String plainName(int sign) {
        String name = Character.getName(sign);
        return name == null ? code(sign) : name.toLowerCase(Locale.ROOT);
    }

    private static String scriptOf(int[] signs) {
        for (int sign : signs) {
            UnicodeScript script = UnicodeScript.of(sign);
            if (!SCRIPTS.contains(script) && script != UnicodeScript.UNKNOWN) {
                String name = script.name().replace('_', ' ').toLowerCase(Locale.ROOT);
                return Character.toUpperCase(name.charAt(0)) + name.substring(1);
            }
        }
        return "";
    }

    private static String code(int sign) {
        return "U+%04X".formatted(sign);
    }
}
