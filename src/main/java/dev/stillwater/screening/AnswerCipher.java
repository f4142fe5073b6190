package dev.stillwater.screening;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts guests' answers with AES-256 in GCM. What was encrypted for one screening does not
 * decrypt for another. A key is named by a part of its hash, so that a key can be replaced while
 * what older keys encrypted stays readable.
 */
final class AnswerCipher {

    static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, SecretKeySpec> keys = new LinkedHashMap<>();
    private final String current;

    /**
     * @param keys 32 bytes each in Base64; the first encrypts, all decrypt
     * @throws IllegalArgumentException when one is no such key
     */
    AnswerCipher(List<String> keys) {
        keys.forEach(key -> add(key.strip()));
        current = this.keys.keySet().iterator().next();
    }

    private void add(String written) {
        byte[] bytes = Base64.getDecoder().decode(written);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("A key for answers is 32 bytes in Base64");
        }
        keys.put(name(bytes), new SecretKeySpec(bytes, "AES"));
    }

    private static String name(byte[] key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key);
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** The name of the key that encrypts now. */
    String currentKey() {
        return current;
    }

    Set<String> knownKeys() {
        return keys.keySet();
    }

    byte[] encrypt(UUID screening, String text) {
        return encrypt(screening, current, text);
    }

    byte[] encrypt(UUID screening, String keyName, String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, keyName, nonce, screening, text.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
    }

    /** @throws IllegalStateException when the key is not known or the content was tampered with */
    String decrypt(UUID screening, String keyName, byte[] content) {
        ByteBuffer in = ByteBuffer.wrap(content);
        byte[] nonce = new byte[NONCE_BYTES];
        in.get(nonce);
        byte[] sealed = new byte[in.remaining()];
        in.get(sealed);
        byte[] text = run(Cipher.DECRYPT_MODE, keyName, nonce, screening, sealed);
        return new String(text, StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, String keyName, byte[] nonce, UUID screening, byte[] content) {
        SecretKeySpec key = keys.get(keyName);
        if (key == null) {
            throw new IllegalStateException("No key " + keyName + " for guests' answers");
        }
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(bytes(screening));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("Answers of screening " + screening, failed);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
