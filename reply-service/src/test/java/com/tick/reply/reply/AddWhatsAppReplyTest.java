package com.tick.reply.reply;

import static com.tick.reply.reply.ReplyFixture.NOW;
import static com.tick.reply.reply.ReplyFixture.TICKET;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AddWhatsAppReplyTest {

    private final InMemoryReplies replies = new InMemoryReplies();
    private final AddWhatsAppReply addWhatsAppReply = new AddWhatsAppReply(replies, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void theSameMessageCommandedTwiceIsOneReply() {
        addWhatsAppReply.handle(aCommand("c1", "k1"));

        addWhatsAppReply.handle(aCommand("c2", "k1"));

        assertThat(replies.published()).containsExactly(new ReplyEvent.Added("c1", Map.of(), TicketUpdate.NONE, NOW));
    }

    private static AddWhatsAppReply.Command aCommand(String id, String idempotencyKey) {
        return new AddWhatsAppReply.Command(
                TICKET, "Grace", Message.of("Hello"), WhatsAppCommand.of(id, idempotencyKey), NOW);
    }
}
