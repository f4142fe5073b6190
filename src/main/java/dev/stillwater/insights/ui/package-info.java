/** The network, and the search. */
@NullMarked
package dev.stillwater.insights.ui;

import org.jspecify.annotations.NullMarked;
