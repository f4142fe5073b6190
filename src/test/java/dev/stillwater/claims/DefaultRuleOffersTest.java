package dev.stillwater.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.claims.DefaultDifference.Kind;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@Tag("database")
class DefaultRuleOffersTest {

    @Autowired DefaultRuleOffers offers;
    @Autowired ClaimRuleEditing editing;
    @Autowired ClaimRules rules;
    @Autowired RulePackAuthorship authorship;
    @Autowired JdbcClient jdbc;
    @Autowired As as;

    private RulePackVersion draft;
    private ClaimRule standard;

    @BeforeEach
    void a_draft() {
        noDraft();
        draft = as.office(editing::draft);
        standard = as.office(() -> rules.rule(draft.id(), "en", "K13"));
    }

    @AfterEach
    void noDraft() {
        as.office(rules::draft).ifPresent(left -> as.office(() -> {
            editing.discard(left.id(), left.version());
            return true;
        }));
    }

    @Test
    void rules_as_they_came_differ_in_nothing() {
        assertThat(as.office(() -> offers.differences())).isEmpty();
        assertThat(as.office(() -> offers.news())).isZero();
    }

    @Test
    void what_the_house_changed_or_took_out_is_shown_and_can_be_brought_back() {
        RulePackVersion changed = as.office(() -> editing.save(draft.id(), draft.version(), written("ours")));
        RulePackVersion fewer = as.office(() -> editing.remove(changed.id(), changed.version(), "en", "K14"));

        List<DefaultDifference> found = as.office(() -> offers.differences());
        assertThat(found).extracting(DefaultDifference::kind).containsExactly(Kind.CHANGED_HERE, Kind.REMOVED_HERE);
        assertThat(as.office(() -> offers.news())).isZero();

        as.office2(() -> offers.take(fewer.id(), fewer.version(), Set.of("en K13", "en K14")));

        assertThat(as.office(() -> offers.differences())).isEmpty();
        assertThat(as.office(() -> rules.rule(draft.id(), "en", "K13"))).isEqualTo(standard);
        assertThat(as.office(() -> authorship.editors(draft.id()))).hasSize(2);
    }

    @Test
    void news_of_a_later_version_are_offered_until_they_were_looked_through() {
        asIfTheHouseHadAnOlderDefault();

        assertThat(as.office(() -> offers.differences())).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.CHANGED);
            assertThat(one.theirs()).isEqualTo(standard);
        });
        assertThat(as.office(() -> offers.news())).isOne();
        assertThat(as.office(() -> offers.impact(Set.of("en K13"))).checked()).isPositive();

        RulePackVersion now = as.office(() -> rules.draft()).orElseThrow();
        as.office(() -> offers.take(now.id(), now.version(), Set.of()));

        assertThat(as.office(() -> offers.news())).isZero();
        assertThat(as.office(() -> offers.differences())).hasSize(1);
        assertThat(as.office(() -> authorship.editors(draft.id()))).as("to leave it is no change").hasSize(1);
    }

    @Test
    void what_the_impact_shows_of_a_taken_rule_is_what_it_means() {
        RulePackVersion fewer = as.office(() -> editing.remove(draft.id(), draft.version(), "en", "K13"));

        RuleImpact back = as.office(() -> offers.impact(Set.of("en K13")));
        RulePackVersion taken = as.office(() -> offers.take(fewer.id(), fewer.version(), Set.of("en K13")));

        assertThat(back.falling().size() - back.clearing().size()).isGreaterThanOrEqualTo(0);
        RuleImpact whole = as.office(() -> editing.impact(taken.id()));
        assertThat(whole.falling()).isEmpty();
        assertThat(whole.clearing()).isEmpty();
    }

    @Test
    void a_stale_draft_and_what_is_in_force_are_refused() {
        as.office(() -> editing.save(draft.id(), draft.version(), written("ours")));
        assertThatThrownBy(() -> as.office(() -> offers.take(draft.id(), draft.version(), Set.of("en K13")))).isInstanceOf(StaleSave.class);
        RulePackVersion inForce = as.office(rules::inForce);
        assertThatThrownBy(() -> as.office(() -> offers.take(inForce.id(), inForce.version(), Set.of())))
                .isInstanceOf(Refusal.class).hasMessageContaining("notDraft");
    }

    private void asIfTheHouseHadAnOlderDefault() {
        as.office(() -> editing.save(draft.id(), draft.version(), written("an older reason")));
        jdbc.sql("update claim_rule set default_document = document where code = 'K13' and language = 'en' and changed_by is not null")
                .update();
    }

    private ClaimRule written(String reason) {
        return new ClaimRule(
                standard.code(), standard.family(), standard.language(), standard.severity(), reason, standard.saferWording(),
                standard.disclaimer(), standard.jurisdictions(), standard.looksIn(), standard.endsByDenial(),
                standard.endsBySafety(), standard.wordings());
    }
}
