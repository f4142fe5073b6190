package dev.stillwater.therapists;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored therapists. */
interface Therapists extends Repository<TherapistEntity, UUID> {

    /**
     * In scope: assigned, now or ever, to a location of the scope. Attention: a paper
     * ends by a day, or a licence is not active, and no other of its kind holds longer.
     */
    String VISIBLE =
            """
             from TherapistEntity t
            where (:everywhere = true or exists
                     (select 1 from AssignmentEntity s where s.therapistId = t.id and s.locationId in :ids))
              and (:anyLocation = true or exists
                     (select 1 from AssignmentEntity s where s.therapistId = t.id and s.locationId = :location
                         and s.startsOn <= :today and (s.endsOn is null or s.endsOn >= :today)))
              and (:text = '' or lower(t.name) like :text escape '!')
              and (:attention = false or t.active = true and (
                     exists (select 1 from LicenceEntity l where l.therapistId = t.id
                         and (l.status <> dev.stillwater.therapists.LicenceStatus.ACTIVE or l.expires <= :soon)
                         and not exists (select 1 from LicenceEntity newer where newer.therapistId = t.id
                             and newer.jurisdiction = l.jurisdiction
                             and newer.status = dev.stillwater.therapists.LicenceStatus.ACTIVE
                             and (newer.expires is null or newer.expires > :soon)))
                  or exists (select 1 from CertificateEntity c where c.therapistId = t.id and c.expires <= :soon
                         and not exists (select 1 from CertificateEntity newer where newer.therapistId = t.id
                             and newer.modality = c.modality
                             and (newer.expires is null or newer.expires > :soon)))))
            """;

    TherapistEntity saveAndFlush(TherapistEntity therapist);

    Optional<TherapistEntity> findById(UUID id);

    /** Likewise, and holds the row, so that two people do not change the same file at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from TherapistEntity t where t.id = :id")
    Optional<TherapistEntity> locked(UUID id);

    List<TherapistEntity> findByIdIn(Collection<UUID> ids);

    @Query("select t" + VISIBLE + " order by t.active desc, t.name, t.id")
    List<TherapistEntity> page(
            String text, boolean everywhere, Collection<UUID> ids, boolean anyLocation, @Nullable UUID location,
            boolean attention, LocalDate today, LocalDate soon, Pageable page);

    @Query("select count(t)" + VISIBLE)
    long count(
            String text, boolean everywhere, Collection<UUID> ids, boolean anyLocation, @Nullable UUID location,
            boolean attention, LocalDate today, LocalDate soon);

    @Query("select t from TherapistEntity t where t.active = true and (:text = '' or lower(t.name) like :text escape '!') order by t.name, t.id")
    List<TherapistEntity> atWork(String text, Pageable page);

    @Query("select count(t) from TherapistEntity t where t.active = true and (:text = '' or lower(t.name) like :text escape '!')")
    long countAtWork(String text);

    /** Active therapists who are assigned to a location on some day of a span. */
    @Query("""
            select t from TherapistEntity t
             where t.active = true and exists (select 1 from AssignmentEntity s where s.therapistId = t.id
                   and s.locationId = :location and s.startsOn <= :last and (s.endsOn is null or s.endsOn >= :first))
             order by t.name, t.id
            """)
    List<TherapistEntity> assigned(UUID location, LocalDate first, LocalDate last);

    /**
     * Active therapists with a licence in a jurisdiction and a certificate in one of the modalities,
     * all valid on a day, who are not assigned to the location; those with most of the modalities first.
     */
    @Query("""
            select t from TherapistEntity t join CertificateEntity c on c.therapistId = t.id
             where t.active = true and c.modality in :modalities
               and c.issued <= :day and (c.expires is null or c.expires >= :day)
               and exists (select 1 from LicenceEntity l where l.therapistId = t.id and l.jurisdiction = :jurisdiction
                   and l.status = dev.stillwater.therapists.LicenceStatus.ACTIVE
                   and l.issued <= :day and (l.expires is null or l.expires >= :day))
               and not exists (select 1 from AssignmentEntity s where s.therapistId = t.id and s.locationId = :location
                   and s.startsOn <= :day and (s.endsOn is null or s.endsOn >= :day))
             group by t
             order by count(distinct c.modality) desc, t.name, t.id
            """)
    List<TherapistEntity> certifiedElsewhere(
            UUID location, Collection<String> modalities, String jurisdiction, LocalDate day, Pageable page);

    /** Certificates of active people who are licensed, by where they are assigned, all valid on a day. */
    @Query("""
            select distinct new dev.stillwater.therapists.Skills$Line(s.locationId, l.jurisdiction, t.id, c.modality)
              from TherapistEntity t
              join AssignmentEntity s on s.therapistId = t.id and s.startsOn <= :day and (s.endsOn is null or s.endsOn >= :day)
              join LicenceEntity l on l.therapistId = t.id and l.status = dev.stillwater.therapists.LicenceStatus.ACTIVE
                   and l.issued <= :day and (l.expires is null or l.expires >= :day)
              left join CertificateEntity c on c.therapistId = t.id
                   and c.issued <= :day and (c.expires is null or c.expires >= :day)
             where t.active = true
            """)
    List<Skills.Line> skills(LocalDate day);
}
