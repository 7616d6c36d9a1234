package com.tick.notification.outbound;

import com.tick.notification.channel.whatsapp.ChannelSettings;
import com.tick.notification.channel.whatsapp.Recipient;
import com.tick.notification.ticket.KnownTicket;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Queues the private link for a customer who has lost it, also one who wants no news: this one was asked for. */
@Component
public class SendLink {

    private final Messages messages;
    private final ChannelSettings settings;
    private final Clock clock;

    SendLink(Messages messages, ChannelSettings settings, Clock clock) {
        this.messages = messages;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param cause unique id of the request
     * @param linkVersion the link that works now
     * @param digits the number to send it to, with country code
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handle(String cause, KnownTicket ticket, int linkVersion, String digits) {
        messages.add(Draft.link(
                        cause,
                        Recipient.phone(digits),
                        settings.numberFor(ticket.phoneNumberId()),
                        Subject.of(ticket).withLink(linkVersion))
                .queued(clock.instant()));
    }
}
