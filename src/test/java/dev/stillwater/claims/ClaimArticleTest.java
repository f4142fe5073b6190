package dev.stillwater.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Judges the default rules by whole articles: menus, blogs, histories, memberships. Claims are marked
 * where they stand, as {@code {K13|boosts immunity}}; everything else in them is acceptable.
 */
class ClaimArticleTest {

    private static final Pattern MARK = Pattern.compile("\\{(K\\d\\d)\\|([^}]*)}");
    private static final Path ARTICLES = Path.of("src/test/resources/claims/articles");

    /** Words that claim, by the reader who marked them. */
    private record Claim(String family, int start, int end) {
        boolean meets(Finding found) {
            return Math.min(end, found.end()) > Math.max(start, found.start());
        }
    }

    private record Article(String name, String text, List<Claim> claims) {

        static Article read(Path file) {
            try {
                return parse(file.getFileName().toString(), Files.readString(file));
            } catch (IOException broken) {
                throw new IllegalStateException(broken);
            }
        }

        private static Article parse(String name, String marked) {
            StringBuilder text = new StringBuilder();
            List<Claim> claims = new ArrayList<>();
            Matcher mark = MARK.matcher(marked);
            int at = 0;
            while (mark.find()) {
                text.append(marked, at, mark.start());
                int start = text.length();
                text.append(mark.group(2));
                claims.add(new Claim(mark.group(1), start, text.length()));
                at = mark.end();
            }
            return new Article(name, text.append(marked.substring(at)).toString(), claims);
        }

        List<Finding> findings() {
            return Checking.STANDARD.check(Copy.of(name.substring(0, 2), CopyField.FULL_TEXT, text)).findings();
        }

        /** Stretches of text that a reader would call a sentence, a heading or an item. */
        long acceptableSentences() {
            return text.split("[.!?\\n]+\\s").length - claims.size();
        }
    }

    @Test
    void finds_the_claims_of_whole_articles_and_leaves_the_rest_alone() throws IOException {
        List<Article> articles;
        try (Stream<Path> files = Files.list(ARTICLES)) {
            articles = files.sorted().map(Article::read).toList();
        }
        int claims = 0;
        int found = 0;
        int alarms = 0;
        long sentences = 0;
        for (Article article : articles) {
            List<Finding> findings = article.findings();
            claims += article.claims().size();
            found += (int) article.claims().stream().filter(c -> findings.stream().anyMatch(c::meets)).count();
            alarms += (int) findings.stream().filter(f -> article.claims().stream().noneMatch(c -> c.meets(f))).count();
            sentences += article.acceptableSentences();
        }

        System.out.printf(Locale.ROOT, "Claims in %d articles: %d of %d found; %d false alarms in %d sentences%n",
                articles.size(), found, claims, alarms, sentences);
        assertThat(articles).hasSizeGreaterThanOrEqualTo(12);
        assertThat((double) found / claims).as("claims found").isGreaterThanOrEqualTo(0.97);
        assertThat((double) alarms / sentences).as("false alarms").isLessThanOrEqualTo(0.03);
    }
}
