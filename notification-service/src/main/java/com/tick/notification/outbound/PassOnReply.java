package com.tick.notification.outbound;

import com.tick.notification.channel.ChannelSettings;
import com.tick.notification.ticket.KnownTicket;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Queues an agent's reply for the customer: the words, then each file as a message of its own. */
@Component
public class PassOnReply {

    private final Messages messages;
    private final Address address;
    private final ChannelSettings settings;
    private final Clock clock;

    PassOnReply(Messages messages, Address address, ChannelSettings settings, Clock clock) {
        this.messages = messages;
        this.address = address;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void handle(String cause, KnownTicket ticket, long replyId, List<String> files) {
        address.of(ticket).ifPresent(to -> {
            var from = settings.numberFor(ticket.phoneNumberId());
            var about = Subject.of(ticket);
            messages.add(Draft.reply(cause, to, from, about, replyId).queued(clock.instant()));
            files.forEach(it ->
                    messages.add(Draft.file(cause, to, from, about, replyId, it).queued(clock.instant())));
        });
    }
}
