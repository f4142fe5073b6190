package dev.stillwater.therapists;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.LocationId;

/** What the rules need to know of a location: whose law applies there, and what people call the two. */
record Workplace(LocationId id, String name, JurisdictionCode jurisdiction, String jurisdictionName) {}
