package com.tick.notification.delivery;

import com.tick.notification.channel.TicketSubject;

/** The private link of a ticket. */
public interface CustomerLinks {

    /** What follows {@code /t/} in the link: the reference, and the token as fragment. */
    String suffix(TicketSubject ticket);
}
