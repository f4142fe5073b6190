package dev.stillwater.policy;

/**
 * What somebody agreed to who published a version.
 *
 * @param changes so many changes that allow more were listed
 * @param than the number of the version that was in force then
 */
public record Agreed(int changes, int than) {}
