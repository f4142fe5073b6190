package dev.stillwater.descriptions;

/** What an author can write that guests will not get as it was meant. */
public enum LeftOut {
    /** A picture; nothing is shown of it. */
    PICTURE,
    /** A link that leads neither to the web nor to a mail address; its words stay. */
    LINK,
    /** HTML, scripts among it; its signs are shown as they were written. */
    HTML
}
