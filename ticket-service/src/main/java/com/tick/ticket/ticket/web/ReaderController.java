package com.tick.ticket.ticket.web;

import com.tick.support.security.Allow;
import com.tick.support.security.Caller;
import com.tick.support.web.Answer;
import com.tick.ticket.ticket.MarkRead;
import com.tick.ticket.ticket.TicketQueries;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What an agent has read, and what else the same customer asked for. */
@RestController
class ReaderController {

    private final MarkRead markRead;
    private final TicketQueries queries;

    ReaderController(MarkRead markRead, TicketQueries queries) {
        this.markRead = markRead;
        this.queries = queries;
    }

    @PutMapping("/api/tickets/{id}/read")
    @Allow(value = "viewer", kind = "agent")
    @Operation(
            summary = "Marks a ticket as read, for oneself",
            description = "Without a body it is read. It becomes unread once the customer says something more.")
    @ApiResponse(responseCode = "200", description = "The ticket", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = "There is no such ticket")
    Answer<TicketResponse> read(
            @PathVariable long id, @RequestBody(required = false) @Nullable ReadRequest request, Caller caller) {
        var agentId = caller.idAs("agent");
        var ticket = markRead.handle(new MarkRead.Command(agentId, id, ReadRequest.wants(request)));
        return Answer.of(TicketResponse.of(ticket));
    }

    @GetMapping("/api/customers/{key}/tickets")
    @Allow("viewer")
    @Operation(
            summary = "A customer's tickets, the newest first",
            description = "At most 100: those with the same e-mail address, and those with a number that came with it.")
    @ApiResponse(responseCode = "200", description = "None when nobody has this key", useReturnTypeSchema = true)
    Answer<List<TicketResponse>> ofCustomer(
            @Parameter(description = "customer_key of a ticket") @PathVariable String key, Caller caller) {
        return Answer.page(
                queries.ofCustomer(key, Callers.agentId(caller)).stream()
                        .map(TicketResponse::of)
                        .toList(),
                null,
                null);
    }
}
