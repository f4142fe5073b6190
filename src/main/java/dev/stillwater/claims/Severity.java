package dev.stillwater.claims;

/** What a claim means for publishing, strictest first. */
public enum Severity {
    /** Cannot be published; no evidence and no disclaimer changes that. */
    PROHIBITED,
    /** Cannot be published until an approved evidence record that fits is attached. */
    NEEDS_EVIDENCE,
    /** May be published together with the rule's disclaimer. */
    NEEDS_DISCLAIMER,
    /** To be seen and acknowledged. */
    NOTICE;

    /** Whether copy with such a finding has to wait. */
    public boolean blocks() {
        return this == PROHIBITED || this == NEEDS_EVIDENCE;
    }

    /** Whether this is at least as strict as the other. */
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
