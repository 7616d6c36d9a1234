package com.tick.notification.outbound;

import com.tick.notification.channel.whatsapp.ChannelSettings;
import com.tick.notification.ticket.KnownTicket;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
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

    /**
     * @param cause unique id of what happened
     * @param files ids of its attachments
     */
    public record Command(String cause, KnownTicket ticket, long replyId, List<String> files) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void handle(List<Command> commands) {
        messages.add(commands.stream().flatMap(this::messagesOf).toList());
    }

    private Stream<Message> messagesOf(Command it) {
        return address.of(it.ticket()).stream().flatMap(to -> {
            var from = settings.numberFor(it.ticket().phoneNumberId());
            var about = Subject.of(it.ticket());
            var reply = Draft.reply(it.cause(), to, from, about, it.replyId());
            var files = it.files().stream().map(file -> Draft.file(it.cause(), to, from, about, it.replyId(), file));
            return Stream.concat(Stream.of(reply), files).map(draft -> draft.queued(clock.instant()));
        });
    }
}
