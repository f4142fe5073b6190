package dev.stillwater.menus;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.OutOfScopeException;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import dev.stillwater.treatments.PriceBand;
import dev.stillwater.treatments.TreatmentId;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Looks at a draft through the gate, and publishes it as a version that never changes again. */
@Service
@Transactional
public class MenuPublishing {

    private final Drafts drafts;
    private final Offers offers;
    private final MenuDrafts editing;
    private final MenuVersions versions;
    private final MenuReading reading;
    private final FactsReading factsReading;
    private final Gate gate;
    private final NewsReading news;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final ChangeFeed changes;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;
    private final Clock clock;

    MenuPublishing(
            Drafts drafts, Offers offers, MenuDrafts editing, MenuVersions versions, MenuReading reading, FactsReading factsReading,
            Gate gate, NewsReading news, CurrentUser currentUser, AuditTrail audit, ChangeFeed changes, ApplicationEventPublisher events,
            JsonMapper json, Clock clock) {
        this.drafts = drafts;
        this.offers = offers;
        this.editing = editing;
        this.versions = versions;
        this.reading = reading;
        this.factsReading = factsReading;
        this.gate = gate;
        this.news = news;
        this.currentUser = currentUser;
        this.audit = audit;
        this.changes = changes;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    /** What the gate says of the draft of a location that the caller may see: refusals first, then what passed. */
    @PreAuthorize(Allow.OFFICE_OR_MANAGER)
    @Transactional(readOnly = true)
    public List<GateFinding> gate(LocationId location) {
        return review(location).findings();
    }

    /**
     * The draft as it would be published, with what the gate says and what differs from the menu in
     * force; as many statements for fifty treatments as for one.
     *
     * @throws OutOfScopeException for a location that the caller may not read
     */
    @PreAuthorize(Allow.OFFICE_OR_MANAGER)
    @Transactional(readOnly = true)
    public MenuReview review(LocationId location) {
        MenuDraft draft = editing.draft(location);
        MenuFacts facts = factsReading.of(draft);
        List<Offer> offers = gate.offers(draft, facts);
        Ground ground = gate.ground(facts);
        MenuContent preview = SnapshotWriting.of(draft, facts);
        MenuVersion inForce = reading.published(location).orElse(null);
        Map<TreatmentId, Cover> covers = new HashMap<>();
        Map<TreatmentId, PriceBand> bands = new HashMap<>();
        for (Offer offer : offers) {
            covers.put(offer.id(), GateRules.cover(offer, ground.today()));
            if (offer.band() != null) {
                bands.put(offer.id(), offer.band());
            }
        }
        return new MenuReview(
                draft, preview, inForce, gate.findings(offers, ground, facts),
                MenuDifference.between(inForce == null ? null : inForce.content(), preview), covers, bands, facts.treatments(),
                news.of(draft, inForce));
    }

    /**
     * Publishes the draft. Whoever publishes holds the draft; somebody who comes second with the same
     * edition hears that it was used.
     *
     * @param edition of the draft that the caller looked at
     * @return the new version's number
     * @throws Refusal with every reason why it cannot be published, or because nothing would change
     * @throws StaleSave when the draft was changed or published since
     */
    @PreAuthorize(Allow.MANAGER)
    public int publish(LocationId location, long edition) {
        currentUser.get().manages().require(location);
        MenuDraftEntity row = drafts.locked(location.value()).orElseThrow(() -> Refusal.because("menus.gate.empty"));
        StaleSave.check(edition, row.edition);
        MenuReview review = review(location);
        check(review);
        MenuVersionEntity version = version(review);
        versions.save(version);
        row.edition++;
        row.outdatedAt = null;
        row.offers.clear();
        review.draft().items().forEach(item -> row.offers.add(item.variant().treatment().value()));
        drafts.save(row);
        offers.upToDate(location.value());
        audit.record(AuditRecord.of(AuditArea.MENUS, "menu-published", new MenuVersionId(version.id), "v" + version.number)
                .at(location).with("number", version.number).with("items", version.itemCount));
        changes.publish(Change.of(MenuDrafts.TOPIC, location.value(), location));
        events.publishEvent(new MenuPublished(location, version.number));
        return version.number;
    }

    private static void check(MenuReview review) {
        List<GateFinding> against = review.findings().stream()
                .filter(finding -> finding.level() == GateFinding.Level.REFUSED).toList();
        if (!against.isEmpty()) {
            throw new Refusal(against.stream().map(GateFinding::why).toList());
        }
        if (review.published().isPresent() && review.preview().equals(review.published().get().content())) {
            throw Refusal.because("menus.publish.same", review.published().get().number());
        }
    }

    private MenuVersionEntity version(MenuReview review) {
        MenuVersionEntity version = new MenuVersionEntity();
        version.id = MenuVersionId.next().value();
        version.locationId = review.draft().location().value();
        version.number = review.nextNumber();
        version.publishedAt = clock.instant();
        version.publishedBy = currentUser.get().name();
        version.itemCount = review.draft().items().size();
        version.content = json.writeValueAsString(review.preview());
        return version;
    }
}
