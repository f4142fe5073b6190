package dev.stillwater.insights;

import dev.stillwater.descriptions.WaitingDescription;
import dev.stillwater.policy.PolicyVersionRow;
import dev.stillwater.screening.OutcomeWeek;
import dev.stillwater.therapists.TherapistRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the chain stands, for head office.
 *
 * @param standings what each location offers, those that have most to do first
 * @param uncovered treatments that no location, or not every location that offers them, has somebody for
 * @param waiting the descriptions that wait longest for review, and how many wait
 * @param papers therapists with a paper that ended or ends within ninety days, and how many there are
 * @param draft of the next policy
 * @param outcomes what screenings decided, by week, oldest first
 */
public record Network(
        long locations, long therapists, List<LocationStanding> standings, List<UncoveredTreatment> uncovered,
        List<WaitingDescription> waiting, long waitingCount, List<TherapistRow> papers, long papersCount,
        PolicyVersionRow policy, @Nullable PolicyVersionRow draft, List<OutcomeWeek> outcomes) {

    public Network {
        standings = List.copyOf(standings);
        uncovered = List.copyOf(uncovered);
        waiting = List.copyOf(waiting);
        papers = List.copyOf(papers);
        outcomes = List.copyOf(outcomes);
    }

    /** How many locations have nothing to do. */
    public long inOrder() {
        return standings.stream().filter(LocationStanding::isInOrder).count();
    }
}
