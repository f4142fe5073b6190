package dev.stillwater.claims;

import dev.stillwater.kernel.SignedInUser;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Somebody whose changes stand in a version of the claim rules. */
@Embeddable
public record RulePackEditor(@Column(name = "user_id") UUID userId, @Column(name = "name") String name) {

    public boolean is(SignedInUser user) {
        return userId.equals(user.id().value());
    }
}
