package dev.stillwater.insights;

import dev.stillwater.descriptions.WaitingDescription;
import dev.stillwater.therapists.TherapistRow;
import java.util.List;

/**
 * How the chain stands, for head office.
 *
 * @param waiting the descriptions that wait longest for review, and how many wait
 * @param papers therapists with a paper that ended or ends within ninety days, and how many there are
 */
public record Network(
        long locations, long therapists, List<WaitingDescription> waiting, long waitingCount, List<TherapistRow> papers,
        long papersCount) {

    public Network {
        waiting = List.copyOf(waiting);
        papers = List.copyOf(papers);
    }
}
