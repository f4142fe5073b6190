package dev.stillwater.screening;

import dev.stillwater.policy.AnswerText;
import dev.stillwater.policy.Answers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps guests' answers encrypted. Its keys never touch the database. */
@Component
class AnswerVault {

    private static final Logger log = LoggerFactory.getLogger(AnswerVault.class);

    private final StoredAnswers stored;
    private final AnswerCipher cipher;

    @Autowired
    AnswerVault(StoredAnswers stored, AnswerKeys keys) {
        this(stored, cipher(keys));
        List<String> unknown = new ArrayList<>(stored.keyNames());
        unknown.removeAll(cipher.knownKeys());
        if (!unknown.isEmpty()) {
            throw new IllegalStateException(
                    "This database holds guests' answers that none of the given keys can read (keys "
                            + unknown
                            + "). Give the portal the key they were stored with: stillwater.answers.key"
                            + " (STILLWATER_ANSWERS_KEY), or the file "
                            + keys.file().toAbsolutePath()
                            + "; a key used earlier goes into stillwater.answers.old-keys.");
        }
    }

    private AnswerVault(StoredAnswers stored, AnswerCipher cipher) {
        this.stored = stored;
        this.cipher = cipher;
    }

    /** The same store under other keys. */
    static AnswerVault with(StoredAnswers stored, AnswerCipher cipher) {
        return new AnswerVault(stored, cipher);
    }

    /** The key that encrypts now. */
    static String present(AnswerKeys keys) {
        String given = keys.key();
        return given == null || given.isBlank() ? fromFile(keys.file()) : given;
    }

    private static AnswerCipher cipher(AnswerKeys keys) {
        var all = new ArrayList<String>();
        all.add(present(keys));
        all.addAll(keys.former());
        return new AnswerCipher(all);
    }

    private static String fromFile(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The key for guests' answers, " + file, unreadable);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] key = new byte[AnswerCipher.KEY_BYTES];
        new SecureRandom().nextBytes(key);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path fresh = Files.createTempFile(folder, "answers", ".new");
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
            }
            Files.writeString(fresh, Base64.getEncoder().encodeToString(key));
            // Never over a key that another start made meanwhile.
            Files.move(fresh, file);
            log.warn(
                    "Made a key for guests' answers: {}. Keep a copy apart from the database; without it"
                            + " the answers are lost.",
                    file.toAbsolutePath());
        } catch (FileAlreadyExistsException madeMeanwhile) {
            log.info("The key for guests' answers was made meanwhile");
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void keep(UUID screening, UUID guest, Instant at, Answers answers) {
        AnswersEntity entity = new AnswersEntity();
        entity.stored = false;
        entity.screeningId = screening;
        entity.guestId = guest;
        entity.takenAt = at;
        entity.keyName = cipher.currentKey();
        entity.content = cipher.encrypt(screening, AnswerText.write(answers));
        stored.save(entity);
    }

    /** What a guest said at one screening, and by which version of the policy he was asked. */
    record Said(UUID policyVersion, Answers answers) {}

    /** What a guest said since a time, oldest first. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    List<Said> ofGuest(UUID guest, Instant since) {
        return stored.ofGuest(guest, since).stream()
                .map(found -> new Said(found.policyVersion(), open(found.answers())))
                .toList();
    }

    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    Optional<Answers> of(UUID screening) {
        return stored.findByScreeningId(screening).map(this::open);
    }

    /** @see AnswerCopies#again */
    byte[] again(UUID from, String keyName, byte[] content, UUID to, UnaryOperator<String> change) {
        return cipher.encrypt(to, keyName, change.apply(cipher.decrypt(from, keyName, content)));
    }

    private Answers open(AnswersEntity entity) {
        return open(entity.screeningId, entity.keyName, entity.content);
    }

    /** The name of the key that encrypts now. */
    String currentKey() {
        return cipher.currentKey();
    }

    byte[] seal(UUID screening, Answers answers) {
        return cipher.encrypt(screening, AnswerText.write(answers));
    }

    /** What was kept for a screening, in clear. */
    Answers open(UUID screening, String keyName, byte[] content) {
        return open(screening, keyName, content, new AnswerText());
    }

    /** The same for many, with a reader that all of them share. */
    Answers open(UUID screening, String keyName, byte[] content, AnswerText reader) {
        return reader.read(cipher.decrypt(screening, keyName, content));
    }
}
