package com.tick.ticket.link;

import com.tick.ticket.ticket.Ticket;
import java.time.Instant;

/** Tells whoever writes to customers. */
public interface LinkEvents {

    /** @param ticket locked, so that its events keep their order */
    void linkRequested(Ticket ticket, String mobileE164, Instant at);
}
