package com.tick.notification.channel.whatsapp.receipt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Customers' messages whose reading is to be told. */
public interface Receipts {

    /** The newest message on a ticket is to be told as read; WhatsApp counts those before it in. */
    void ask(long ticketId, Instant now);

    List<Due> due(Instant now, int limit);

    /** When the next receipt that was put off is to be sent. */
    Optional<Instant> nextDue(Instant after);

    void told(long messageId);

    void givenUp(long messageId);

    void postpone(long messageId, Instant until);

    /** A message by its id at WhatsApp, which goes nowhere else. */
    record Due(long messageId, String phoneNumberId, String wamid, int attempts) {}
}
