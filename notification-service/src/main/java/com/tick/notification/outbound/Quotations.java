package com.tick.notification.outbound;

import java.util.Optional;

/** Which message of the customer a reply answers, so that several tickets in one chat stay apart. */
public interface Quotations {

    /** The newest message on the ticket, for the first reply after it; its id at WhatsApp. */
    Optional<String> answeredBy(Message reply);
}
