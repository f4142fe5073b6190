package dev.stillwater.policy;

/** A version of the policy is in force from now on, at every location. */
public record PolicyPublished(PolicyVersionId id, int number) {}
