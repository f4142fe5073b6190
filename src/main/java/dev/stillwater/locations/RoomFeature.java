package dev.stillwater.locations;

/** What a room has; treatments ask for it. */
public enum RoomFeature {
    /** A massage table. */
    TABLE,
    /** A heater for stones or compresses. */
    HEAT,
    /** Pillows and a table for lying on the side. */
    SIDE_LYING,
    /** A reclining chair for work on the feet. */
    FOOT_CHAIR,
    /** Extraction strong enough for essential oils. */
    VENTILATION,
    /** A shower in the room. */
    SHOWER
}
