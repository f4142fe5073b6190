/**
 * The chain of the size that the portal must carry: 500 locations, 5,000 therapists, 2,000,000
 * appointments. Each location is one of the demonstration's, written again in bulk under other ids and
 * moved in time, so that whatever holds there holds here; a sample is held against the rules all the same.
 */
@NullMarked
package dev.stillwater.demo.scaled;

import org.jspecify.annotations.NullMarked;
