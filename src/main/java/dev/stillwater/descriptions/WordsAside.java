package dev.stillwater.descriptions;

/**
 * What somebody typed into a draft and could not yet be put into it, because another person changed
 * the same words.
 *
 * @param began what the draft said when it was typed
 */
public record WordsAside(DescriptionTexts began, DescriptionTexts typed) {}
