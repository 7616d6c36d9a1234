package com.tick.notification.delivery;

import com.tick.notification.channel.Delivery;
import java.util.Optional;

/** Which message of the customer a reply answers, so that several tickets in one conversation stay apart. */
public interface Quotations {

    /** The newest message on the ticket, for the first reply after it; its external id. */
    Optional<String> answeredBy(Delivery reply);
}
