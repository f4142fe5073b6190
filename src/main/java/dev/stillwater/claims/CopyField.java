package dev.stillwater.claims;

/** Where in a treatment's copy a text stands. A name or a caption is copy as much as the text is. */
public enum CopyField {
    NAME(Place.NAME),
    ENHANCEMENT(Place.NAME),
    TAG(Place.NAME),
    SECTION(Place.TITLE),
    SHORT_TEXT(Place.BODY),
    FULL_TEXT(Place.BODY),
    PREPARATION(Place.BODY),
    AFTERCARE(Place.BODY),
    CAPTION(Place.BODY),
    ALT_TEXT(Place.BODY);

    private final Place place;

    CopyField(Place place) {
        this.place = place;
    }

    public Place place() {
        return place;
    }
}
