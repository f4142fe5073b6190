package dev.stillwater.descriptions;

import java.util.List;

/**
 * How an approved text stands today.
 *
 * @param reasons the words that changed rules find, each with its rule; blank where there are none
 * @param studied its claims that lean on studies
 */
public record TextStanding(String reasons, List<StudiedClaim> studied) {

    public TextStanding {
        studied = List.copyOf(studied);
    }

    public boolean isFallen() {
        return !reasons.isBlank() || studied.stream().anyMatch(StudiedClaim::isLost);
    }
}
