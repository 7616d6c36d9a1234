package com.tick.support.security;

import com.tick.support.error.Forbidden;

/** The caller may do much, but this is only for callers of another kind. */
public final class OtherKindOfCaller extends Forbidden {

    OtherKindOfCaller(String kind) {
        super("other-kind-of-caller", "Only an %s can do this, signed in (not with an API token).".formatted(kind));
    }
}
