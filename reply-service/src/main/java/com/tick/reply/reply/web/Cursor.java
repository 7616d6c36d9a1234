package com.tick.reply.reply.web;

import com.tick.reply.reply.ReplyQueries.Place;
import java.time.DateTimeException;
import java.time.Instant;

/** A place in a conversation as clients carry it around: opaque to them, readable to whoever debugs. */
final class Cursor {

    static String of(Place place) {
        return place.sentAt() + "_" + place.id();
    }

    static Place parse(String cursor) {
        int middle = cursor.lastIndexOf('_');
        try {
            return new Place(
                    Instant.parse(cursor.substring(0, Math.max(middle, 0))),
                    Long.parseLong(cursor.substring(middle + 1)));
        } catch (DateTimeException | NumberFormatException unreadable) {
            throw new InvalidCursorException();
        }
    }

    private Cursor() {}
}
