package dev.stillwater.screening;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the keys for guests' answers come from.
 *
 * @param key 32 bytes in Base64; when it is set, no key file is used
 * @param keyFile else the file with the key; made at the first start
 * @param oldKeys keys that were used before: what they encrypted stays readable
 */
@ConfigurationProperties("stillwater.answers")
record AnswerKeys(@Nullable String key, @Nullable Path keyFile, @Nullable List<String> oldKeys) {

    private static final Path USUAL = Path.of("data", "answers.key");

    Path file() {
        return keyFile == null ? USUAL : keyFile;
    }

    List<String> former() {
        return oldKeys == null ? List.of() : List.copyOf(oldKeys);
    }
}
