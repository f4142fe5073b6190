package dev.stillwater.claims;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page in which a reader has marked the claims where they stand, as {@code {K13|boosts immunity}};
 * everything else in it is acceptable. {@code {K24?|…}} marks what readers may differ on: it counts
 * neither way. A file's name begins with its language ("en-hotel.md"); any other is English.
 */
record MarkedCopy(String name, String text, List<Claim> claims) {

    private static final Pattern MARK = Pattern.compile("\\{(K\\d\\d)(\\??)\\|([^}]*)}");
    private static final Pattern STRETCH = Pattern.compile("(?s)\\S.*?(?:[.!?]+(?=\\s)|\\n|$)");

    /** Words that claim, by the reader who marked them. */
    record Claim(String family, boolean certain, int start, int end) {
        boolean meets(Finding found) {
            return Math.min(end, found.end()) > Math.max(start, found.start());
        }

        boolean isExactly(Finding found) {
            return start == found.start() && end == found.end();
        }

        boolean isIn(Stretch stretch) {
            return start < stretch.end() && end > stretch.start();
        }
    }

    /** What a reader would call a sentence, a heading or an item; ends exclusive. */
    record Stretch(int start, int end) {
        boolean holds(Finding found) {
            return found.start() < end && found.end() > start;
        }
    }

    static List<MarkedCopy> in(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().map(MarkedCopy::read).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static MarkedCopy read(Path file) {
        try {
            return parse(file.getFileName().toString(), Files.readString(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static MarkedCopy parse(String name, String marked) {
        StringBuilder text = new StringBuilder();
        List<Claim> claims = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int at = 0;
        while (mark.find()) {
            text.append(marked, at, mark.start());
            int start = text.length();
            text.append(mark.group(3));
            claims.add(new Claim(mark.group(1), mark.group(2).isEmpty(), start, text.length()));
            at = mark.end();
        }
        return new MarkedCopy(name, text.append(marked.substring(at)).toString(), List.copyOf(claims));
    }

    /** What the default rules find. */
    List<Finding> findings() {
        String language = name.startsWith("es-") ? "es" : "en";
        return Checking.STANDARD.check(Copy.of(language, CopyField.FULL_TEXT, text)).findings();
    }

    List<Stretch> stretches() {
        return STRETCH.matcher(text).results().map(one -> new Stretch(one.start(), one.end()))
                .filter(one -> one.end() - one.start() > 3).toList();
    }

    String words(int start, int end) {
        return text.substring(start, end).strip().replaceAll("\\s+", " ");
    }
}
