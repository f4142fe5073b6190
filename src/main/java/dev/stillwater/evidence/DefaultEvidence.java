package dev.stillwater.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Files the studies that the portal comes with when it starts on a library without any. */
@Component
class DefaultEvidence implements SmartLifecycle {

    /** A setting of ours; no source gives one. */
    private static final int YEARS_TO_REVIEW = 1;

    private static final Logger log = LoggerFactory.getLogger(DefaultEvidence.class);

    private final EvidenceRecords records;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile boolean running;

    DefaultEvidence(EvidenceRecords records, TransactionTemplate transaction, Clock clock) {
        this.records = records;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        try {
            transaction.executeWithoutResult(status -> fileWhereThereAreNone());
        } catch (DataIntegrityViolationException anotherNodeWasFaster) {
            log.info("Another node filed the default evidence");
        }
    }

    private void fileWhereThereAreNone() {
        if (records.count() > 0) {
            return;
        }
        LocalDate until = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusYears(YEARS_TO_REVIEW);
        StudyJson.standard().forEach(study -> {
            EvidenceEntity entity = EvidenceEntity.draft(EvidenceId.next());
            entity.take(study, until, clock.instant(), null);
            entity.approved(clock.instant(), null);
            records.saveAndFlush(entity);
        });
        log.info("The default evidence is on file");
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return -1000;
    }
}
