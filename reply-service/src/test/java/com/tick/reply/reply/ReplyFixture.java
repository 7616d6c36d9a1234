package com.tick.reply.reply;

import java.time.Instant;
import java.util.List;

/** Replies in the states that tests start from. */
public final class ReplyFixture {

    public static final Instant NOW = Instant.parse("2026-03-01T09:00:00.123456Z");
    public static final Instant LATER = NOW.plusSeconds(60);
    public static final Agent ADA = new Agent(7L, "Ada");
    public static final Agent BOB = new Agent(8L, "Bob");
    public static final long TICKET = 42;

    public static Reply anAgentsReply() {
        return Reply.byAgent(TICKET, ADA, Message.of("We are looking into it"), false, TicketUpdate.NONE, NOW);
    }

    public static Reply anInternalNote() {
        return Reply.byAgent(TICKET, ADA, Message.of("The customer is on the old plan"), true, TicketUpdate.NONE, NOW);
    }

    public static Reply aCustomersReply() {
        return Reply.byCustomerOnTheWeb(TICKET, "Grace", Message.of("Any news?"), NOW);
    }

    public static Reply aWhatsAppReply(String idempotencyKey) {
        return Reply.byCustomerOnWhatsApp(
                TICKET,
                "Grace",
                new Message("See the photo", List.of("0b6f5c39-1111-4222-8333-444455556666")),
                WhatsAppCommand.of("5f1c1c52-1111-4222-8333-444455556666", idempotencyKey),
                NOW.minusSeconds(30),
                NOW);
    }

    private ReplyFixture() {}
}
