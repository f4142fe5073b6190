package dev.stillwater.policy;

/** Which way a change of the policy goes, seen from the guest who wants to be treated. */
public enum Direction {
    STRICTER,
    LOOSER,
    /** Something is added and something else taken away, and neither outweighs the other. */
    CHANGED,
    SAME
}
