package dev.stillwater.descriptions;

/**
 * A passage that a remark is about, as it is marked in a text.
 *
 * @param number the remark's on the screen, from 1
 */
public record NumberedPlace(int number, RemarkPlace place) {}
