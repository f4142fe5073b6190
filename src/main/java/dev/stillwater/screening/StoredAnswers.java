package dev.stillwater.screening;

import dev.stillwater.policy.Answers;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored answers. */
interface StoredAnswers extends Repository<AnswersEntity, UUID> {

    AnswersEntity save(AnswersEntity answers);

    Optional<AnswersEntity> findByScreeningId(UUID screening);

    boolean existsByScreeningId(UUID screening);

    /** Oldest first, so that what was said later counts. */
    @Query("select new dev.stillwater.screening.StoredAnswers$Found(a, s.policyVersionId) from AnswersEntity a"
            + " join ScreeningEntity s on s.id = a.screeningId where a.guestId = :guest and a.takenAt >= :since"
            + " order by a.takenAt, a.screeningId")
    List<Found> ofGuest(UUID guest, Instant since);

    /** The screenings of which answers that were good for one visit only are still kept. */
    @Query("select a.screeningId from AnswersEntity a where a.guestId = :guest and a.acuteGone = false")
    List<UUID> withAcuteOf(UUID guest);

    @Modifying
    @Query("delete from AnswersEntity a where a.screeningId in :ids")
    void deleteByScreeningIdIn(Collection<UUID> ids);

    @Query("select distinct a.keyName from AnswersEntity a")
    List<String> keyNames();

    /** Answers with the version of the policy that they were given to. */
    record Found(AnswersEntity answers, UUID policyVersion) {}
}
