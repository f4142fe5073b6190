package dev.stillwater.claims;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The default rules that this version of the portal comes with, read when they are first asked for. */
@Component
class StandardRules {

    private final Object reading = new Object();
    private volatile @Nullable Read read;

    ClaimRulePack pack() {
        return read().pack();
    }

    /** The same for the same rules, on every node. */
    String print() {
        return read().print();
    }

    private Read read() {
        Read known = read;
        if (known == null) {
            synchronized (reading) {
                ClaimRulePack pack = ClaimRulePack.standard();
                known = new Read(pack, print(pack));
                read = known;
            }
        }
        return known;
    }

    private static String print(ClaimRulePack pack) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pack.toJson().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private record Read(ClaimRulePack pack, String print) {}
}
