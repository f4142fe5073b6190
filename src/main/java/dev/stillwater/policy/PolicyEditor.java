package dev.stillwater.policy;

import dev.stillwater.kernel.SignedInUser;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Somebody whose changes stand in a version of the policy. */
@Embeddable
public record PolicyEditor(@Column(name = "user_id") UUID userId, @Column(name = "name") String name) {

    public boolean is(SignedInUser user) {
        return userId.equals(user.id().value());
    }
}
