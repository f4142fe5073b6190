/** The list of therapists, a therapist's file, and a therapist's own papers. */
@NullMarked
package dev.stillwater.therapists.ui;

import org.jspecify.annotations.NullMarked;
