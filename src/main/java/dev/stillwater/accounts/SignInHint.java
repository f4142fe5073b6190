package dev.stillwater.accounts;

import java.util.List;

/** Accounts to show on the sign-in page. Only the demonstration has one. */
public interface SignInHint {

    /** The user names, the most telling first. */
    List<String> usernames();

    /** The password that all of them share. */
    String password();

    /** Whether what they will work with today is still being made. */
    boolean filling();
}
