package com.tick.ticket.ticket.web;

import org.jspecify.annotations.Nullable;

/** Versions of tickets as HTTP writes them. */
final class EntityTags {

    private EntityTags() {}

    static String of(long version) {
        return "\"" + version + "\"";
    }

    /** The version a change is meant for; null when any will do. */
    static @Nullable Long expected(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return null;
        }
        // A proxy that compresses may have weakened the tag; the version in it is the same.
        var tag = ifMatch.strip();
        tag = tag.startsWith("W/") ? tag.substring(2) : tag;
        try {
            return Long.valueOf(tag.replace("\"", ""));
        } catch (NumberFormatException notOurs) {
            throw new InvalidParameterException("If-Match", "must be the ETag of a ticket");
        }
    }
}
