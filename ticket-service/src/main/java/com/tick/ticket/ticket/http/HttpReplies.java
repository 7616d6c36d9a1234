package com.tick.ticket.ticket.http;

import com.tick.support.client.ServiceClients;
import com.tick.ticket.ticket.Replies;
import java.time.Instant;
import java.util.List;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

@Component
class HttpReplies implements Replies {

    private final RestClient lists;

    HttpReplies(ServiceClients services) {
        this.lists = services.to("reply-service", "replies.list");
    }

    @Override
    public List<CustomersReply> of(long ticketId) {
        var replies = lists.get()
                .uri("/internal/tickets/{id}/replies", ticketId)
                .retrieve()
                .body(new ParameterizedTypeReference<List<Listed>>() {});
        return replies == null
                ? List.of()
                : replies.stream().map(Listed::customersReply).toList();
    }

    @JsonNaming(SnakeCaseStrategy.class)
    private record Listed(
            long id, String author, String agentName, String message, Instant sentAt, List<String> attachmentIds) {

        CustomersReply customersReply() {
            return new CustomersReply(id, author, agentName, message, sentAt, attachmentIds);
        }
    }
}
