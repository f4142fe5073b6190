package dev.stillwater.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** A stored word of a clinician. Written once. */
@Entity
@Immutable
@Table(name = "policy_sign_off")
@SuppressWarnings("NullAway.Init")
class SignOffEntity implements Persistable<UUID> {

    @Id UUID id;
    UUID policyVersionId;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    String contentHash;

    String clinician;
    String registration;
    LocalDate signedOn;
    String note;
    UUID recordedById;
    String recordedBy;
    Instant recordedAt;

    @Transient boolean stored = true;

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    /** Names a content; the same content always has the same name. */
    static String hash(String document) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    boolean speaksOf(String document) {
        return contentHash.equals(hash(document));
    }

    SignOff toData(String document) {
        return new SignOff(clinician, registration, signedOn, note, recordedBy, recordedAt, speaksOf(document));
    }
}
