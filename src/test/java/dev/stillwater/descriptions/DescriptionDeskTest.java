package dev.stillwater.descriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.claims.CopyField;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.treatments.DescriptionState;
import dev.stillwater.treatments.Enhancement;
import dev.stillwater.treatments.Examples;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.TreatmentExtras;
import dev.stillwater.treatments.TreatmentFilter;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.TreatmentLibrary;
import dev.stillwater.treatments.TreatmentRow;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
class DescriptionDeskTest {

    private static final DescriptionTexts TEXTS =
            new DescriptionTexts("A slow hour.", "Long strokes with warm oil.", "Arrive early.", "Drink a glass of water.");

    @Autowired TreatmentEditing editing;
    @Autowired TreatmentLibrary library;
    @Autowired DescriptionDesk desk;
    @Autowired DescriptionReview reviews;
    @Autowired As as;

    private TreatmentId treatment;

    @BeforeEach
    void a_treatment() {
        treatment = as.office(() -> editing.save(Examples.aTreatment("SW", 60))).id();
    }

    @Test
    void a_description_goes_from_draft_to_approved_by_another_person() {
        DescriptionData draft = written(TEXTS);
        DescriptionData sent = as.office(() -> desk.submit(draft.id(), draft.version()));
        assertThat(as.office2(() -> reviews.waiting(PageRequest.of(0, 1000)))).extracting(WaitingDescription::id).contains(draft.id());

        DescriptionData approved = as.office2(() -> reviews.approve(sent.id(), sent.version()));

        assertThat(approved.state()).isEqualTo(DescriptionState.APPROVED);
        ApprovedDescription read = as.manager(Examples.SOMEWHERE, () -> desk.approved(Set.of(treatment), "en")).get(treatment);
        assertThat(read.texts()).isEqualTo(TEXTS);
        assertThat(read.number()).isEqualTo(1);
        assertThat(as.office(() -> desk.claims(read)).language()).isEqualTo("en");
    }

    @Test
    void nobody_approves_what_he_wrote_in() {
        DescriptionData draft = written(TEXTS);
        DescriptionData more = as.office2(() -> desk.save(draft.id(), draft.version(),
                new DescriptionTexts("A slower hour.", TEXTS.full(), "", "")));
        DescriptionData sent = as.office2(() -> desk.submit(more.id(), more.version()));

        refused("descriptions.text.ownWork", () -> as.office(() -> reviews.approve(sent.id(), sent.version())));
        refused("descriptions.text.ownWork", () -> as.office2(() -> reviews.approve(sent.id(), sent.version())));
        assertThat(sent.authors()).hasSize(2);
    }

    @Test
    void a_newer_version_supersedes_and_the_older_stays_readable() {
        DescriptionData first = approved(written(TEXTS));
        DescriptionData second = as.office(() -> desk.draft(treatment, "en"));
        assertThat(second.texts()).isEqualTo(TEXTS);
        DescriptionTexts newer = new DescriptionTexts("Another hour.", "Other strokes.", "", "");
        DescriptionData saved = as.office(() -> desk.save(second.id(), second.version(), newer));

        approved(saved);

        assertThat(as.office(() -> desk.get(first.id())).state()).isEqualTo(DescriptionState.SUPERSEDED);
        assertThat(as.office(() -> desk.get(first.id())).texts()).isEqualTo(TEXTS);
        assertThat(as.office(() -> desk.approved(Set.of(treatment), "en")).get(treatment).texts()).isEqualTo(newer);
        assertThat(as.office(() -> desk.versions(treatment, "en"))).extracting(DescriptionVersion::number).containsExactly(2, 1);
    }

    @Test
    void an_older_version_comes_back_as_a_draft_but_not_over_one() {
        DescriptionData first = approved(written(TEXTS));
        DescriptionData second = as.office(() -> desk.draft(treatment, "en"));
        DescriptionData saved = as.office(() -> desk.save(
                second.id(), second.version(), new DescriptionTexts("Another hour.", "Other strokes.", "", "")));
        refused("descriptions.text.draftOpen", () -> as.office(() -> desk.restore(first.id())));
        approved(saved);

        DescriptionData again = as.office2(() -> desk.restore(first.id()));

        assertThat(again.state()).isEqualTo(DescriptionState.DRAFT);
        assertThat(again.number()).isEqualTo(3);
        assertThat(again.texts()).isEqualTo(TEXTS);
    }

    @Test
    void the_list_finds_what_lacks_a_language_and_what_needs_attention() {
        TreatmentData data = as.office(() -> library.get(treatment));
        as.office(() -> editing.activate(treatment, data.version()));
        TreatmentFilter lacking = new TreatmentFilter(data.code(), null, null, null, null, "en", false);
        TreatmentFilter attention = new TreatmentFilter(data.code(), null, null, null, null, null, true);
        assertThat(as.office(() -> library.count(lacking))).isEqualTo(1);
        assertThat(as.office(() -> library.count(attention))).isEqualTo(1);

        approved(written(TEXTS));

        assertThat(as.office(() -> library.count(lacking))).isZero();
        assertThat(as.office(() -> library.page(attention, PageRequest.of(0, 5)))).isEmpty();
        assertThat(as.office(() -> library.count(new TreatmentFilter(data.code(), null, null, null, null, "es", false)))).isEqualTo(1);
    }

    @Test
    void the_languages_have_versions_of_their_own() {
        approved(written(TEXTS));

        DescriptionData spanish = as.office(() -> desk.draft(treatment, "es"));

        assertThat(spanish.number()).isEqualTo(1);
        assertThat(spanish.texts()).isEqualTo(DescriptionTexts.EMPTY);
        assertThat(as.office(() -> desk.approved(Set.of(treatment), "es"))).isEmpty();
    }

    @Test
    void a_reviewer_sends_back_with_a_remark() {
        DescriptionData draft = written(TEXTS);
        DescriptionData sent = as.office(() -> desk.submit(draft.id(), draft.version()));
        refused("descriptions.text.inReview", () -> as.office(() -> desk.save(sent.id(), sent.version(), DescriptionTexts.EMPTY)));
        refused("refusal.text.characters", () -> as.office2(() -> reviews.sendBack(sent.id(), sent.version(), "Turned \u202e round")));
        refused("descriptions.text.remarkLength", () -> as.office2(() -> reviews.sendBack(sent.id(), sent.version(), " ")));

        DescriptionData back = as.office2(() -> reviews.sendBack(sent.id(), sent.version(), "Name the oil."));

        assertThat(back.state()).isEqualTo(DescriptionState.DRAFT);
        assertThat(back.remark()).isEqualTo("Name the oil.");
        assertThat(as.office(() -> desk.draft(treatment, "en"))).isEqualTo(back);
    }

    @Test
    void a_stale_save_is_refused_and_so_is_a_stale_approval() {
        DescriptionData draft = as.office(() -> desk.draft(treatment, "en"));
        DescriptionData saved = as.office(() -> desk.save(draft.id(), draft.version(), TEXTS));
        assertThatThrownBy(() -> as.office2(() -> desk.save(draft.id(), draft.version(), DescriptionTexts.EMPTY)))
                .isInstanceOf(StaleSave.class);
        DescriptionData sent = as.office(() -> desk.submit(saved.id(), saved.version()));
        as.office2(() -> reviews.approve(sent.id(), sent.version()));

        assertThatThrownBy(() -> as.office2(() -> reviews.sendBack(sent.id(), sent.version(), "Late.")))
                .isInstanceOf(StaleSave.class);
    }

    @Test
    void a_stale_decision_is_told_who_did_what_since() {
        DescriptionData draft = written(TEXTS);
        DescriptionData sent = as.office(() -> desk.submit(draft.id(), draft.version()));
        DescriptionData back = as.office2(() -> reviews.sendBack(sent.id(), sent.version(), "Name the oil."));
        overtaken("descriptions.stale.sentBack", sent, "test-office2", "Name the oil.");

        DescriptionData changed = as.office(() -> desk.save(back.id(), back.version(), new DescriptionTexts("A", "B", "", "")));
        DescriptionData again = as.office(() -> desk.submit(changed.id(), changed.version()));
        overtaken("descriptions.stale.sentAgain", sent, "test-office");

        as.office2(() -> reviews.approve(again.id(), again.version()));
        overtaken("descriptions.stale.approved", again, "test-office2");
    }

    private void overtaken(String rule, DescriptionData read, Object... told) {
        assertThatThrownBy(() -> as.office2(() -> reviews.approve(read.id(), read.version())))
                .isInstanceOfSatisfying(StaleSave.class, refusal -> {
                    assertThat(refusal.by(rule)).isTrue();
                    assertThat(refusal.whys().getFirst().args()).contains(told);
                });
    }

    @Test
    void a_description_needs_a_short_and_a_full_text_that_fit() {
        DescriptionData draft = as.office(() -> desk.draft(treatment, "en"));
        refused("descriptions.text.shortMissing", () -> as.office(() -> desk.submit(draft.id(), draft.version())));
        refused("descriptions.text.tooLong", () -> as.office(() -> desk.save(
                draft.id(), draft.version(), new DescriptionTexts("x".repeat(401), "", "", ""))));
        DescriptionData half = as.office(() -> desk.save(draft.id(), draft.version(), new DescriptionTexts("A", "", "", "")));
        refused("descriptions.text.fullMissing", () -> as.office(() -> desk.submit(half.id(), half.version())));
    }

    @Test
    void the_name_of_an_enhancement_is_checked_with_the_text() {
        TreatmentData data = as.office(() -> library.get(treatment));
        Enhancement sly = new Enhancement("Detox cures cancer", "", 0, false, List.of(), Set.of(), Map.of());
        as.office(() -> editing.save(data.with(new TreatmentExtras(Set.of(), false, Set.of(), List.of(sly)))));
        DescriptionData draft = written(TEXTS);

        assertThat(as.office(() -> desk.claims(treatment, "en", TEXTS)).findings())
                .anySatisfy(finding -> assertThat(finding.field()).isEqualTo(CopyField.ENHANCEMENT));
        refused("descriptions.claims.prohibited", () -> as.office(() -> desk.submit(draft.id(), draft.version())));
    }

    @Test
    void two_people_who_begin_at_once_get_one_draft() {
        DescriptionData one = as.office(() -> desk.draft(treatment, "en"));
        DescriptionData other = as.office2(() -> desk.draft(treatment, "en"));

        assertThat(other).isEqualTo(one);
    }

    @Test
    void the_list_says_how_far_each_language_is() {
        approved(written(TEXTS));
        as.office(() -> desk.draft(treatment, "es"));
        String code = as.office(() -> library.get(treatment)).code();
        TreatmentFilter filter = new TreatmentFilter(code, null, null, null, null);

        List<TreatmentRow> rows = as.office(() -> library.page(filter, PageRequest.of(0, 10)));

        assertThat(rows.getFirst().descriptions())
                .containsEntry("en", DescriptionState.APPROVED)
                .containsEntry("es", DescriptionState.DRAFT);
    }

    @Test
    void a_notice_about_the_page_is_acknowledged_before_anybody_else_gets_to_see_it() {
        DescriptionData draft = written(new DescriptionTexts(
                "A slow hour.", "Long strokes with warm oil. Please do not book this treatment if you have cancer.", "", ""));
        List<String> notices = as.office(() -> desk.toAcknowledge(draft.id()));

        assertThat(notices).contains("SERIOUS_DISEASE");
        refused("descriptions.claims.acknowledge", () -> as.office(() -> desk.submit(draft.id(), draft.version())));
        assertThat(as.office(() -> desk.submit(draft.id(), draft.version(), notices)).state()).isEqualTo(DescriptionState.IN_REVIEW);
    }

    @Test
    void a_text_in_a_language_without_rules_does_not_pass_silently() {
        DescriptionData begun = as.office(() -> desk.draft(treatment, "it"));
        DescriptionData draft = as.office(() -> desk.save(begun.id(), begun.version(), new DescriptionTexts("Un'ora lenta.", "Olio caldo.", "", "")));

        refused("descriptions.claims.acknowledge", () -> as.office(() -> desk.submit(draft.id(), draft.version())));
        assertThat(as.office(() -> desk.submit(draft.id(), draft.version(), List.of("NO_RULES"))).state())
                .isEqualTo(DescriptionState.IN_REVIEW);
    }

    private DescriptionData written(DescriptionTexts texts) {
        DescriptionData draft = as.office(() -> desk.draft(treatment, "en"));
        return as.office(() -> desk.save(draft.id(), draft.version(), texts));
    }

    private DescriptionData approved(DescriptionData draft) {
        DescriptionData sent = as.office(() -> desk.submit(draft.id(), draft.version()));
        return as.office2(() -> reviews.approve(sent.id(), sent.version()));
    }

    private static void refused(String rule, Callable<?> what) {
        assertThatThrownBy(what::call)
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.by(rule)).isTrue());
    }
}
