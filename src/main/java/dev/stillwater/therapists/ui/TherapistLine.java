package dev.stillwater.therapists.ui;

/**
 * A therapist as the list writes it.
 *
 * @param address of the file
 * @param look the class of the status word
 */
record TherapistLine(String address, String name, String locations, String certificates, String look, String word) {}
