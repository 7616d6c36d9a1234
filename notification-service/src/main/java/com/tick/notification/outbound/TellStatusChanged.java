package com.tick.notification.outbound;

import com.tick.notification.channel.ChannelSettings;
import com.tick.notification.ticket.KnownTicket;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Queues the notice that a ticket's status has changed. */
@Component
public class TellStatusChanged {

    private final Messages messages;
    private final Address address;
    private final ChannelSettings settings;
    private final Clock clock;

    TellStatusChanged(Messages messages, Address address, ChannelSettings settings, Clock clock) {
        this.messages = messages;
        this.address = address;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void handle(String cause, KnownTicket ticket, String status) {
        address.of(ticket)
                .ifPresent(to -> messages.add(
                        Draft.status(cause, to, settings.numberFor(ticket.phoneNumberId()), Subject.of(ticket), status)
                                .queued(clock.instant())));
    }
}
