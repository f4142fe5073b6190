package dev.stillwater.policy;

/**
 * A file that could take the place of a draft's content, before it does.
 *
 * @param draft what the draft differs in from the version in force: that would be gone
 * @param file what the file differs in from the version in force: that would stand there
 * @param replaced what would change in the draft
 */
public record IncomingPolicy(PolicyComparison draft, PolicyComparison file, PolicyComparison replaced) {}
