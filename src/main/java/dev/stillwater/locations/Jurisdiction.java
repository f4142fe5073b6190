package dev.stillwater.locations;

import dev.stillwater.kernel.JurisdictionCode;

/** A place whose law applies to a location. */
public record Jurisdiction(JurisdictionCode code, String name) {}
