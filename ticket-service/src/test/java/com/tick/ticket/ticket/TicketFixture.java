package com.tick.ticket.ticket;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Tickets in the states that tests start from, with no events pending. */
public final class TicketFixture {

    public static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    public static final Instant LATER = NOW.plusSeconds(60);
    public static final Actor GRACE = Actor.agent(7, "Grace");

    private TicketFixture() {}

    public static Ticket aNewTicket() {
        return aTicketCalled(uniqueReference());
    }

    public static Ticket aTicketCalled(String reference) {
        return Ticket.fromWeb(
                reference,
                Customer.fromWeb("Ada", "ada@example.org", new Mobile("+1 234 567 890", null), new Language("de")),
                new Issue("Printer on fire", "technical", "Printer"),
                true,
                List.of(new TicketAttachment("a-1", "fire.png", "image/png", 7L, "stored")),
                new PlainLinks(),
                NOW);
    }

    public static Ticket anOpenTicket() {
        var ticket = aNewTicket();
        var unused = ticket.takeEvents();
        return ticket;
    }

    public static Ticket aClosedTicket() {
        var ticket = aNewTicket();
        ticket.change(TicketStatus.CLOSED, GRACE, NOW);
        var unused = ticket.takeEvents();
        return ticket;
    }

    public static Ticket aTicketFromWhatsApp(String idempotencyKey) {
        return Ticket.fromChannel(
                uniqueReference(),
                Customer.fromChannel("Ada", "+12345678901", null, null),
                new Issue("Printer on fire", null, null),
                new ChannelOrigin(
                        Channel.WHATSAPP, "contact-1", UUID.randomUUID().toString(), idempotencyKey),
                List.of(TicketAttachment.unseen("a-2")),
                new PlainLinks(),
                NOW);
    }

    private static String uniqueReference() {
        return "TK-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    }

    /** Links whose secret is no secret. */
    public static final class PlainLinks implements PrivateLinks {

        @Override
        public String token(UUID ticketUuid, int linkVersion) {
            return ticketUuid + "-" + linkVersion;
        }

        @Override
        public String fingerprint(String token) {
            return Integer.toHexString(token.hashCode()) + token.substring(0, 30);
        }
    }
}
