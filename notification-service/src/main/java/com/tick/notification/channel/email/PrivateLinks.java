package com.tick.notification.channel.email;

import com.tick.notification.channel.TicketSubject;

/** The customer's private link; computed when a mail leaves, and stored nowhere. */
public interface PrivateLinks {

    String of(TicketSubject ticket);
}
