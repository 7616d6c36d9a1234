package com.tick.ticket.ticket.web;

import com.tick.ticket.ticket.TicketQueries.Order;
import com.tick.ticket.ticket.TicketQueries.Position;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Where a list goes on, in a form that clients only hand back. It belongs to one order. */
final class Cursor {

    private Cursor() {}

    static @Nullable String of(Order order, @Nullable Position position) {
        if (position == null) {
            return null;
        }
        var text = order.name() + "|" + position.at() + "|" + position.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static @Nullable Position read(Order order, @Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return null;
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var parts = text.split("\\|", -1);
            if (parts.length == 3 && parts[0].equals(order.name())) {
                return new Position(Instant.parse(parts[1]), Long.parseLong(parts[2]));
            }
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new UnreadableParameter("after");
        }
        throw new UnreadableParameter("after");
    }
}
