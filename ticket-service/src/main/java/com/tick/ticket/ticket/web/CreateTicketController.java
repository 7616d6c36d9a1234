package com.tick.ticket.ticket.web;

import com.tick.support.security.Allow;
import com.tick.support.security.Caller;
import com.tick.support.web.Answer;
import com.tick.ticket.ticket.TicketQueries;
import com.tick.ticket.ticket.web.TicketSubmission.Submitted;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Where customers ask for help. */
@RestController
class CreateTicketController {

    private final TicketSubmission submission;
    private final TicketQueries queries;
    private final TrackingUrls trackingUrls;

    CreateTicketController(TicketSubmission submission, TicketQueries queries, TrackingUrls trackingUrls) {
        this.submission = submission;
        this.queries = queries;
        this.trackingUrls = trackingUrls;
    }

    @PostMapping(
            path = "/api/tickets",
            consumes = {
                MediaType.APPLICATION_JSON_VALUE,
                MediaType.APPLICATION_FORM_URLENCODED_VALUE,
                MediaType.MULTIPART_FORM_DATA_VALUE
            })
    @Allow("anyone")
    @RequestBody(
            description = "As multipart, up to 10 files can follow in parts named attachment or file.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = CreateTicketRequest.class)),
                @Content(
                        mediaType = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
                        schema = @Schema(implementation = CreateTicketRequest.class)),
                @Content(
                        mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                        schema = @Schema(implementation = CreateTicketRequest.class))
            })
    ResponseEntity<Answer<CreatedTicket>> create(
            @Parameter(hidden = true) IncomingTicket ticket,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        var submitted = submission.handle(ticket, key, caller);
        var id = submitted.ticketId();
        var answer =
                ResponseEntity.created(URI.create("/api/tickets/" + id)).header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (submitted.opened() == null) {
            answer.header("Idempotent-Replayed", "true");
        }
        return answer.body(Answer.of("Ticket created successfully", created(submitted)));
    }

    /** From what was just stored; only a repetition has it read. */
    private CreatedTicket created(Submitted submitted) {
        var opened = submitted.opened();
        if (opened != null) {
            return CreatedTicket.of(opened, trackingUrls.of(opened));
        }
        var id = submitted.ticketId();
        return CreatedTicket.of(queries.get(id), trackingUrls.of(queries.facts(id)));
    }
}
