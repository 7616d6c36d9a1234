package com.tick.notification.outbound;

import com.tick.notification.channel.whatsapp.ChannelSettings;
import com.tick.notification.ticket.KnownTicket;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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

    /**
     * @param cause unique id of what happened
     * @param status the one that the ticket was given
     */
    public record Command(String cause, KnownTicket ticket, String status) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void handle(List<Command> commands) {
        messages.add(commands.stream().flatMap(it -> notice(it).stream()).toList());
    }

    private Optional<Message> notice(Command it) {
        var from = settings.numberFor(it.ticket().phoneNumberId());
        return address.of(it.ticket())
                .map(to -> Draft.status(it.cause(), to, from, Subject.of(it.ticket()), it.status())
                        .queued(clock.instant()));
    }
}
