package dev.stillwater.evidence;

/** A study was filed, changed, approved or reviewed anew. Published within the transaction that does so. */
public record StudyChanged(EvidenceId study) {}
