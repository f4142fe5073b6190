package dev.stillwater.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Which texts lean on studies. A module above that keeps texts says so. */
public interface LeaningTexts {

    /** Approved texts by study, those without any missing; with the same number of statements however many. There must be a transaction. */
    Map<EvidenceId, List<LeaningText>> on(Collection<EvidenceId> studies);
}
