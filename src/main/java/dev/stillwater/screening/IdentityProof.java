package dev.stillwater.screening;

/** How staff made sure that it is the guest who asks for his data. */
public enum IdentityProof {
    /** The guest is here and known. */
    IN_PERSON,
    /** The guest showed a document with a photograph. */
    DOCUMENT,
    /** The guest was called back at the number on file. */
    CALLED_BACK
}
