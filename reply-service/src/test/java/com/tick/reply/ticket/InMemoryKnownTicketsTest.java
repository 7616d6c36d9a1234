package com.tick.reply.ticket;

class InMemoryKnownTicketsTest extends KnownTicketsContract {

    private final KnownTickets tickets = new InMemoryKnownTickets();

    @Override
    protected KnownTickets tickets() {
        return tickets;
    }
}
