package dev.stillwater.screening;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Writes answers of the demonstration again for other screenings, for load runs. There is none of
 * this in real use.
 */
@Component
@Profile("demo")
public class AnswerCopies {

    private final AnswerVault vault;

    AnswerCopies(AnswerVault vault) {
        this.vault = vault;
    }

    /**
     * The same answers, changed as text, encrypted for another screening with the key that was theirs.
     *
     * @throws IllegalStateException when the content is not that screening's
     */
    public byte[] again(UUID from, String keyName, byte[] content, UUID to, UnaryOperator<String> change) {
        return vault.again(from, keyName, content, to, change);
    }
}
