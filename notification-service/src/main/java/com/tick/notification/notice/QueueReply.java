package com.tick.notification.notice;

import com.tick.notification.channel.Channels;
import com.tick.notification.delivery.Message;
import com.tick.notification.delivery.Messages;
import com.tick.notification.delivery.NewMessage;
import com.tick.notification.delivery.Subject;
import com.tick.notification.notice.RecipientResolver.Route;
import com.tick.notification.ticketprojection.TicketProjection;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Queues an agent's reply for the customer: the text, then each file as a message of its own where the channel wants that. */
@Component
public class QueueReply {

    private final Messages messages;
    private final RecipientResolver recipients;
    private final Channels channels;
    private final Clock clock;

    QueueReply(Messages messages, RecipientResolver recipients, Channels channels, Clock clock) {
        this.messages = messages;
        this.recipients = recipients;
        this.channels = channels;
        this.clock = clock;
    }

    /**
     * @param cause unique id of what happened
     * @param files ids of its attachments
     */
    public record Command(String cause, TicketProjection ticket, long replyId, List<String> files) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void handle(List<Command> commands) {
        var tickets = commands.stream()
                .map(Command::ticket)
                .collect(Collectors.toMap(TicketProjection::id, Function.identity(), (one, same) -> one));
        Map<Long, Route> routes = recipients.forReplies(tickets.values());
        messages.add(commands.stream()
                .flatMap(command ->
                        messagesOf(command, routes.get(command.ticket().id())))
                .toList());
    }

    private Stream<Message> messagesOf(Command command, @Nullable Route route) {
        if (route == null) {
            return Stream.empty();
        }
        var about = Subject.of(command.ticket());
        var reply = NewMessage.reply(command.cause(), route.to(), route.from(), about, command.replyId());
        boolean together = channels.get(route.channel()).capabilities().filesWithText();
        var files = together ? Stream.<String>empty() : command.files().stream();
        return Stream.concat(
                        Stream.of(reply),
                        files.map(file -> NewMessage.file(
                                command.cause(), route.to(), route.from(), about, command.replyId(), file)))
                .map(message -> message.queued(clock.instant()));
    }
}
