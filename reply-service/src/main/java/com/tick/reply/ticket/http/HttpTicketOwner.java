package com.tick.reply.ticket.http;

import com.tick.reply.ticket.TicketOwner;
import com.tick.reply.ticket.TicketProjection;
import com.tick.support.client.ServiceClients;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

@Component
class HttpTicketOwner implements TicketOwner {

    private final RestClient tickets;

    HttpTicketOwner(ServiceClients services) {
        this.tickets = services.to("ticket-service", "tickets.read");
    }

    @Override
    public Optional<TicketProjection> ask(long id) {
        try {
            return Optional.ofNullable(tickets.get()
                            .uri("/internal/tickets/{id}", id)
                            .retrieve()
                            .body(Ticket.class))
                    .map(Ticket::known);
        } catch (HttpClientErrorException.NotFound unknown) {
            return Optional.empty();
        }
    }

    record Ticket(long id, String reference, String status, String name, long version) {

        TicketProjection known() {
            return new TicketProjection(id, reference, status, name, version);
        }
    }
}
