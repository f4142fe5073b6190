package dev.stillwater.descriptions;

import org.springframework.stereotype.Component;

/** Lets remarks follow their words when the text around them changes. */
@Component
class RemarkKeeping {

    private final Remarks remarks;

    RemarkKeeping(Remarks remarks) {
        this.remarks = remarks;
    }

    /** Moves the places of a version's remarks from its texts to those that take their place. */
    void move(DescriptionEntity version, DescriptionTexts now) {
        remarks.on(version.id).forEach(remark -> {
            RemarkPlace moved = remark.place().moved(version.texts(), now);
            RemarkPlace there = moved.in(now).orElse(moved);
            if (there.start() != remark.fromChar) {
                remarks.move(remark.id, Math.max(0, there.start()));
            }
        });
    }
}
