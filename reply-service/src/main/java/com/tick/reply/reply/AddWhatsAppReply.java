package com.tick.reply.reply;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The customer answers on WhatsApp; the same message makes one reply, however often it is commanded. */
@Service
public class AddWhatsAppReply {

    public record Command(
            long ticketId, String customerName, Message message, WhatsAppCommand origin, Instant receivedAt) {}

    private final Replies replies;
    private final Clock clock;

    public AddWhatsAppReply(Replies replies, Clock clock) {
        this.replies = replies;
        this.clock = clock;
    }

    @Transactional
    public void handle(Command command) {
        if (replies.contain(command.origin().idempotencyKey())) {
            return;
        }
        replies.save(Reply.byCustomerOnWhatsApp(
                command.ticketId(),
                command.customerName(),
                command.message(),
                command.origin(),
                command.receivedAt(),
                clock.instant()));
    }
}
