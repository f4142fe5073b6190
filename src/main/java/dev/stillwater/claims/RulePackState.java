package dev.stillwater.claims;

/** How far a version of the claim rules has come. */
public enum RulePackState {
    DRAFT,
    IN_FORCE,
    SUPERSEDED
}
