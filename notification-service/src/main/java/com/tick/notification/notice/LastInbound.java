package com.tick.notification.notice;

import com.tick.notification.channel.ChannelId;
import java.util.Map;
import java.util.Set;

/** By which way customers last wrote. */
public interface LastInbound {

    /** Those of the tickets on which somebody wrote by a channel, by the tickets' ids. */
    Map<Long, Way> ofTickets(Set<Long> ticketIds);

    /** @param sender our own address that they wrote to */
    record Way(ChannelId channel, String contactId, String sender) {}
}
