package dev.stillwater.claims;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of the corpus with what a person says of it. Labels are {@code ok}, a severity, or
 * families with the claiming words ({@code K13=boosts immunity ¦ K24=improves circulation}).
 */
record Labelled(String split, String language, CopyField field, String label, String text) {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");
    private static final Map<String, Severity> SEVERITIES = ClaimRulePack.standard().rules().stream()
            .collect(Collectors.toMap(ClaimRule::code, ClaimRule::severity, (one, same) -> one));

    /** A family and the words that claim it. */
    record Claim(String family, String words) {}

    static List<Labelled> corpus() {
        try (InputStream file = Objects.requireNonNull(
                Labelled.class.getResourceAsStream("/claims/corpus.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .skip(1).map(Labelled::parse).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Labelled parse(String line) {
        String[] part = line.split("\t", 5);
        return new Labelled(part[0], part[1], CopyField.valueOf(part[2]), unescape(part[3]), unescape(part[4]));
    }

    private static String unescape(String text) {
        return ESCAPE.matcher(text.replace("\\n", "\n"))
                .replaceAll(m -> String.valueOf((char) Integer.parseInt(m.group(1), 16)));
    }

    boolean isHeld() {
        return split.equals("held");
    }

    boolean isAcceptable() {
        return label.equals("ok");
    }

    /** The strictest severity that is expected. */
    Severity severity() {
        return claims().stream().map(claim -> SEVERITIES.get(claim.family())).min(Severity::compareTo)
                .orElseGet(() -> Severity.valueOf(label));
    }

    List<Claim> claims() {
        return label.contains("=")
                ? Arrays.stream(label.split(" ¦ "))
                        .map(one -> new Claim(one.substring(0, 3), one.substring(4))).toList()
                : List.of();
    }

    ClaimReport check() {
        return Checking.STANDARD.check(Copy.of(language, field, text));
    }

    /** How much of the expected and found words is common to both, 0 to 1; the best finding counts. */
    Optional<Double> overlap(Claim claim, ClaimReport report) {
        int start = text.indexOf(claim.words());
        int end = start + claim.words().length();
        return report.findings().stream().map(f -> common(start, end, f)).max(Double::compare);
    }

    private static double common(int start, int end, Finding found) {
        int both = Math.min(end, found.end()) - Math.max(start, found.start());
        int either = Math.max(end, found.end()) - Math.min(start, found.start());
        return both <= 0 ? 0 : (double) both / either;
    }

    @Override
    public @Nullable String toString() {
        return label + "  " + text;
    }
}
