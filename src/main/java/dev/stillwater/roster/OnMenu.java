package dev.stillwater.roster;

/** Whether a length can be booked by the menu in force, and if not, who took it back. */
enum OnMenu {
    YES,
    NO,
    /** The menu offers it, and head office has put another length in its place since, or none. */
    CHANGED,
    /** The menu offers it, and head office has withdrawn its treatment since. */
    WITHDRAWN
}
