package dev.stillwater.kernel;

import java.util.Optional;

/** Tells who is signed in. Implemented by the accounts module on top of the security context. */
public interface CurrentUser {

    /** @throws org.springframework.security.access.AccessDeniedException when nobody is signed in */
    SignedInUser get();

    Optional<SignedInUser> find();
}
