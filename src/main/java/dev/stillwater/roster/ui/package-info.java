/** Today, the roster, appointments, and the therapist's day. */
@NullMarked
package dev.stillwater.roster.ui;

import org.jspecify.annotations.NullMarked;
