/** A location's menu: its draft beside the gate, the versions before, and one of them to read or print. */
@NullMarked
package dev.stillwater.menus.ui;

import org.jspecify.annotations.NullMarked;
