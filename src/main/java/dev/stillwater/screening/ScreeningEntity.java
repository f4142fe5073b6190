package dev.stillwater.screening;

import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.Decision;
import dev.stillwater.policy.Headline;
import dev.stillwater.policy.PolicyJson;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A stored decision. Written once. */
@Entity
@Immutable
@Table(name = "screening")
@SuppressWarnings("NullAway.Init")
class ScreeningEntity implements Persistable<UUID> {

    @Id UUID id;
    UUID guestId;
    UUID locationId;
    LocalDate visitDay;
    LocalDate takenOn;
    UUID policyVersionId;
    String parts;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Headline headline;

    @Nullable LocalDate earliest;

    @Lob
    @Column(length = Length.LONG32)
    String decision;

    /**
     * How each technique would stand by itself that day. Rows of before have only those that could go ahead,
     * with their headlines in full.
     */
    @Nullable String alone;

    UUID takenById;
    String takenBy;
    /** Whether the guest answered by himself, on a tablet handed over by {@link #takenBy}. */
    boolean byGuest;
    Instant takenAt;

    @Transient boolean stored = true;

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    Decision decision() {
        return PolicyJson.read(decision, Decision.class);
    }

    SortedSet<ModalityCode> modalities() {
        return modalities(parts);
    }

    SortedMap<ModalityCode, Headline> byItself() {
        SortedMap<ModalityCode, Headline> found = new TreeMap<>();
        if (alone != null && !alone.isEmpty()) {
            Arrays.stream(alone.split(","))
                    .map(pair -> pair.split("="))
                    .forEach(pair -> found.put(ModalityCode.of(pair[0]), headline(pair[1])));
        }
        return found;
    }

    /** By places in the order of strictness: the headlines in full would not fit for many techniques. */
    static String writtenByItself(SortedMap<ModalityCode, Headline> byItself) {
        return byItself.entrySet().stream()
                .map(each -> each.getKey().value() + "=" + each.getValue().ordinal())
                .collect(Collectors.joining(","));
    }

    private static Headline headline(String written) {
        return Character.isDigit(written.charAt(0))
                ? Headline.values()[Integer.parseInt(written)]
                : Headline.valueOf(written);
    }

    /** Modalities as they stand in a column. */
    static String written(Collection<ModalityCode> modalities) {
        return modalities.stream().map(ModalityCode::value).sorted().collect(Collectors.joining(","));
    }

    static SortedSet<ModalityCode> modalities(String written) {
        return Arrays.stream(written.split(","))
                .map(ModalityCode::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
