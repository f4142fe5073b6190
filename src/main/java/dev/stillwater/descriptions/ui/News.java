package dev.stillwater.descriptions.ui;

import dev.stillwater.descriptions.DescriptionData;
import dev.stillwater.treatments.DescriptionState;
import dev.stillwater.uikit.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happened to a version while somebody had it open, and by whom. */
final class News {

    private static final String KEY = "descriptions.news.";

    private News() {}

    /**
     * A sentence; empty where its state is what it was.
     *
     * @param before the version as it was shown
     * @param now the same version as it is stored
     */
    static Optional<String> of(DescriptionData before, DescriptionData now) {
        if (before.state() == now.state()) {
            return Optional.empty();
        }
        boolean takenBack = before.state() == DescriptionState.SCHEDULED && now.state() == DescriptionState.IN_REVIEW;
        return Optional.of(takenBack ? Words.text(KEY + "takenBack", now.number()) : words(now));
    }

    /** A next version is shown in the place of the one before, as far as it is by now. */
    static String next(DescriptionData next) {
        return next.isOpen() && next.reviewedBy() == null
                ? Words.text(KEY + "begun", next.number(), next.changedBy())
                : words(next);
    }

    private static String words(DescriptionData now) {
        String who = who(now);
        return who == null ? Words.text(KEY + "SUPERSEDED", now.number()) : Words.text(KEY + now.state(), now.number(), who);
    }

    private static @Nullable String who(DescriptionData now) {
        return switch (now.state()) {
            case IN_REVIEW -> now.sentBy();
            case DRAFT, SCHEDULED, APPROVED -> now.reviewedBy();
            case DISCARDED -> now.discardedBy();
            case SUPERSEDED -> null;
        };
    }
}
