package com.tick.notification.delivery;

import com.tick.notification.channel.ChannelId;
import com.tick.notification.channel.ContactAddress;
import java.util.Optional;

/** Addresses that only the tickets' owner keeps. */
public interface CustomerAddresses {

    /**
     * What the ticket names for the channel; empty when it names nothing.
     *
     * @throws com.tick.support.error.Unavailable when it may be had later
     */
    Optional<ContactAddress> of(long ticketId, ChannelId channel);
}
