package dev.stillwater.descriptions.ui;

import dev.stillwater.descriptions.StudiedClaim;
import dev.stillwater.descriptions.StudiedClaim.Hold;
import dev.stillwater.uikit.Words;

/** What became of the study that a claim leans on, in a sentence. */
final class StudyWords {

    private StudyWords() {}

    static String of(StudiedClaim claim) {
        return "“" + claim.words() + "” (" + claim.rule() + "): " + became(claim.hold(), claim);
    }

    static String became(Hold hold, StudiedClaim claim) {
        return Words.text("descriptions.study." + hold, claim.title(), claim.reviewBy());
    }
}
