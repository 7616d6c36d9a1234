package com.tick.attachment.attachment.http;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.tick.attachment.attachment.TicketFiles;
import com.tick.support.client.ServiceClients;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/** Asks ticket-service. */
@Component
class HttpTicketFiles implements TicketFiles {

    private final RestClient tickets;

    HttpTicketFiles(ServiceClients clients) {
        this.tickets = clients.to("ticket-service", "tickets.read");
    }

    @Override
    public Optional<List<UUID>> of(long ticketId) {
        try {
            var ticket = tickets.get()
                    .uri("/internal/tickets/{id}", ticketId)
                    .retrieve()
                    .body(TicketAnswer.class);
            return Optional.of(ticket == null || ticket.attachmentIds() == null ? List.of() : ticket.attachmentIds());
        } catch (HttpClientErrorException.NotFound unknown) {
            return Optional.empty();
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record TicketAnswer(@Nullable List<UUID> attachmentIds) {}
}
