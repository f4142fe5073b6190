package dev.stillwater.claims;

import static dev.stillwater.kernel.Role.ADMINISTRATOR;
import static dev.stillwater.kernel.Role.HEAD_OFFICE;
import static dev.stillwater.kernel.Role.LOCATION_MANAGER;
import static dev.stillwater.kernel.Role.THERAPIST;

import dev.stillwater.testing.AccessTable;
import dev.stillwater.testing.PortalTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Every method of the module's services, called by everybody. */
@PortalTest
class ClaimAccessTest {

    private static final RulePackId NONE = RulePackId.next();
    private static final PageRequest ONE = PageRequest.of(0, 1);
    private static final ClaimRule RULE = new ClaimRule("X9", "x", "en", Severity.NOTICE, "x", "", null, Set.of(),
            Set.of(Place.BODY), true, true,
            List.of(new Wording(List.of("x"), List.of(), false, 0, TreatmentRole.ANY, List.of(), List.of())));

    @Autowired ClaimDesk desk;
    @Autowired ClaimRules rules;
    @Autowired ClaimRuleEditing editing;
    @Autowired RulePackAuthorship authorship;
    @Autowired DefaultRuleOffers offers;

    @TestFactory
    Stream<DynamicTest> the_desk() {
        return AccessTable.of(desk)
                .row("check(Copy)", () -> desk.check(Copy.of("en", CopyField.NAME, "x")), ADMINISTRATOR, HEAD_OFFICE, LOCATION_MANAGER, THERAPIST)
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> reading_rules() {
        ClaimRuleFilter all = ClaimRuleFilter.ALL;
        return AccessTable.of(rules)
                .row("inForce()", () -> rules.inForce(), HEAD_OFFICE, LOCATION_MANAGER, THERAPIST)
                .row("familiesInForce(String)", () -> rules.familiesInForce("en"), HEAD_OFFICE)
                .row("codesInForce()", () -> rules.codesInForce(), HEAD_OFFICE)
                .row("rowsInForce(ClaimRuleFilter, Pageable)", () -> rules.rowsInForce(all, ONE), HEAD_OFFICE, LOCATION_MANAGER, THERAPIST)
                .row("countInForce(ClaimRuleFilter)", () -> rules.countInForce(all), HEAD_OFFICE, LOCATION_MANAGER, THERAPIST)
                .row("ruleInForce(String, String)", () -> rules.ruleInForce("en", "K01"), HEAD_OFFICE, LOCATION_MANAGER, THERAPIST)
                .row("draft()", () -> rules.draft(), HEAD_OFFICE)
                .row("versions(Pageable)", () -> rules.versions(ONE), HEAD_OFFICE)
                .row("version(RulePackId)", () -> rules.version(NONE), HEAD_OFFICE)
                .row("rows(RulePackId, ClaimRuleFilter, Pageable)", () -> rules.rows(NONE, all, ONE), HEAD_OFFICE)
                .row("count(RulePackId, ClaimRuleFilter)", () -> rules.count(NONE, all), HEAD_OFFICE)
                .row("rule(RulePackId, String, String)", () -> rules.rule(NONE, "en", "K01"), HEAD_OFFICE)
                .row("groups(RulePackId, String)", () -> rules.groups(NONE, "en"), HEAD_OFFICE)
                .row("export(RulePackId)", () -> rules.export(NONE), HEAD_OFFICE)
                .row("checker(RulePackId)", () -> rules.checker(NONE), HEAD_OFFICE)
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> editing_rules() {
        return AccessTable.of(editing)
                .row("draft()", () -> editing.draft(), HEAD_OFFICE)
                .row("save(RulePackId, long, ClaimRule)", () -> editing.save(NONE, 0, RULE), HEAD_OFFICE)
                .row("remove(RulePackId, long, String, String)", () -> editing.remove(NONE, 0, "en", "K01"), HEAD_OFFICE)
                .row("importJson(RulePackId, long, String)", () -> editing.importJson(NONE, 0, "{}"), HEAD_OFFICE)
                .row("impact(RulePackId)", () -> editing.impact(NONE), HEAD_OFFICE)
                .row("impact(RulePackId, ClaimRule)", () -> editing.impact(NONE, RULE), HEAD_OFFICE)
                .row("publish(RulePackId, long)", () -> editing.publish(NONE, 0), HEAD_OFFICE)
                .row("discard(RulePackId, long)", () -> done(() -> editing.discard(NONE, 0)), HEAD_OFFICE)
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> authorship_of_rules() {
        return AccessTable.of(authorship)
                .row("editors(RulePackId)", () -> authorship.editors(NONE), HEAD_OFFICE)
                .row("others(RulePackId)", () -> authorship.others(NONE), HEAD_OFFICE)
                .row("takeOver(RulePackId, long)", () -> authorship.takeOver(NONE, 0), HEAD_OFFICE)
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> default_rules() {
        return AccessTable.of(offers)
                .row("differences()", () -> offers.differences(), HEAD_OFFICE)
                .row("news()", () -> offers.news(), HEAD_OFFICE)
                .row("impact(Set)", () -> offers.impact(Set.of()), HEAD_OFFICE)
                .row("take(RulePackId, long, Set)", () -> offers.take(NONE, 0, Set.of()), HEAD_OFFICE)
                .tests();
    }

    private static Object done(Runnable call) {
        call.run();
        return true;
    }
}
