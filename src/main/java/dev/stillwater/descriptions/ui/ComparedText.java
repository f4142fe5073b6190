package dev.stillwater.descriptions.ui;

import dev.stillwater.descriptions.DescriptionId;
import dev.stillwater.descriptions.DescriptionTexts;
import dev.stillwater.descriptions.DescriptionVersion;
import dev.stillwater.descriptions.Round;
import dev.stillwater.uikit.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text that can be compared: a version as it stands, or as it stood when it was sent back.
 *
 * @param round in which it was sent back; null for the version as it stands
 */
record ComparedText(DescriptionVersion version, @Nullable Round round) {

    /**
     * Everything that can be compared, newest first; rounds whose texts were not kept are missing.
     *
     * @param versions newest first
     */
    static List<ComparedText> all(List<DescriptionVersion> versions, Map<DescriptionId, List<Round>> rounds) {
        return versions.stream()
                .flatMap(version -> Stream.concat(
                        Stream.of(new ComparedText(version, null)),
                        rounds.getOrDefault(version.id(), List.of()).reversed().stream()
                                .filter(Round::textsKept)
                                .map(round -> new ComparedText(version, round))))
                .toList();
    }

    String label() {
        return round == null
                ? Words.text("descriptions.versions.number", version.number())
                : Words.text("descriptions.compare.sentBack", version.number(), Moments.at(round.sentBackAt()), round.sentBackBy());
    }

    DescriptionTexts texts(TextServices services) {
        return round == null
                ? services.desk().get(version.id()).texts()
                : services.remarks().textsSentBack(version.id(), round.number()).orElse(DescriptionTexts.EMPTY);
    }
}
