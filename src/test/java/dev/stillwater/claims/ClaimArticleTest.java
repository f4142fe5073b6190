package dev.stillwater.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Judges the default rules by whole articles: menus, blogs, histories, memberships. Every
 * claim in them is marked where it stands.
 */
class ClaimArticleTest {

    private static final Path ARTICLES = Path.of("src/test/resources/claims/articles");

    @Test
    void finds_the_claims_of_whole_articles_and_leaves_the_rest_alone() {
        List<MarkedCopy> articles = MarkedCopy.in(ARTICLES);
        int claims = 0;
        int found = 0;
        int alarms = 0;
        long sentences = 0;
        for (MarkedCopy article : articles) {
            List<Finding> findings = article.findings();
            claims += article.claims().size();
            found += (int) article.claims().stream().filter(c -> findings.stream().anyMatch(c::meets)).count();
            alarms += (int) findings.stream().filter(f -> article.claims().stream().noneMatch(c -> c.meets(f))).count();
            sentences += article.stretches().size() - article.claims().size();
        }

        System.out.printf(Locale.ROOT, "Claims in %d articles: %d of %d found; %d false alarms in %d sentences%n",
                articles.size(), found, claims, alarms, sentences);
        assertThat(articles).hasSizeGreaterThanOrEqualTo(12);
        assertThat((double) found / claims).as("claims found").isGreaterThanOrEqualTo(0.97);
        assertThat((double) alarms / sentences).as("false alarms").isLessThanOrEqualTo(0.03);
    }
}
