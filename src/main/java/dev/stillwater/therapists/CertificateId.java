package dev.stillwater.therapists;

import dev.stillwater.kernel.EntityId;
import dev.stillwater.kernel.Ids;
import java.util.UUID;

/** The id of a certificate. */
public record CertificateId(UUID value) implements EntityId {

    public static CertificateId next() {
        return new CertificateId(Ids.next());
    }
}
