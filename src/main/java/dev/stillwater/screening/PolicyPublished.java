package dev.stillwater.screening;

/** A version of the policy is in force from now on, at every location. */
public record PolicyPublished(PolicyVersionId id, int number) {}
