/** Claim rules on screen: the list, one rule, trying sentences. */
@NullMarked
package dev.stillwater.claims.ui;

import org.jspecify.annotations.NullMarked;
