package com.tick.reply.action;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Everything that customers did to messages. */
public interface CustomerActions {

    /** Whether the action of this key has been noted already. */
    boolean contain(String idempotencyKey);

    /** The reply that a customer's message of this key has become; none where it opened its ticket. */
    Optional<Long> replyOf(long ticketId, String replyKey);

    /** Stores the action and the event for publication, or nothing. */
    void add(CustomerAction action, String commandId, String idempotencyKey, Instant now);

    /** In the order in which the customer did them; the newest if there are too many. */
    List<CustomerAction> onTicket(long ticketId, int limit);
}
