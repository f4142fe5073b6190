package dev.stillwater.descriptions;

/**
 * What became of what somebody typed into a draft.
 *
 * @param draft as it is stored now
 * @param merge how the typed words and those of others came together; nothing was stored, and the
 *     words were put aside, where it is not settled
 * @param formerWriter who had changed the draft last before
 */
public record DraftWritten(DescriptionData draft, DraftMerge merge, String formerWriter) {

    public boolean isStored() {
        return merge.isSettled();
    }
}
