package dev.stillwater.journeys;

/** The sizes of screens that the portal is tried on, in CSS pixels. */
enum Screen {
    DESK(1440, 900),
    TABLET(1024, 768),
    PHONE(390, 844);

    final int width;
    final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }
}
