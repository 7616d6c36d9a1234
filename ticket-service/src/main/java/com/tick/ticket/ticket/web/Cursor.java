package com.tick.ticket.ticket.web;

import com.tick.ticket.ticket.SearchTickets.Place;
import com.tick.ticket.ticket.TicketQueries.Order;
import com.tick.ticket.ticket.TicketQueries.Position;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a list goes on, in a form that clients only hand back. It belongs to one order. */
final class Cursor {

    private static final String RANK = "R";
    private static final Pattern PLACE = Pattern.compile(RANK + "([0-9])(?:\\.(.+))?");

    private Cursor() {}

    static @Nullable String of(Order order, @Nullable Position position) {
        if (position == null) {
            return null;
        }
        var text = order.name() + "|" + position.value() + "|" + position.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static @Nullable Position read(Order order, @Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return null;
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var start = text.indexOf('|');
            var end = text.lastIndexOf('|');
            if (start < end && text.substring(0, start).equals(order.name())) {
                return position(order, text.substring(start + 1, end), Long.parseLong(text.substring(end + 1)));
            }
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new InvalidParameterException("after");
        }
        throw new InvalidParameterException("after");
    }

    /** Of a search by relevance. */
    static @Nullable String of(@Nullable Place place) {
        if (place == null) {
            return null;
        }
        var position = of(Order.NEWEST, place.position());
        return RANK + place.rank() + (position == null ? "" : "." + position);
    }

    static @Nullable Place readPlace(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return null;
        }
        var place = PLACE.matcher(cursor);
        if (!place.matches()) {
            throw new InvalidParameterException("after");
        }
        return new Place(Integer.parseInt(place.group(1)), read(Order.NEWEST, place.group(2)));
    }

    private static Position position(Order order, String value, long id) {
        return new Position(order.byTime() ? Instant.parse(value).toString() : value, id);
    }
}
