/** Sign-in, first run, own account, and the list of accounts. */
@NullMarked
package dev.stillwater.accounts.ui;

import org.jspecify.annotations.NullMarked;
