package com.tick.ticket.ticket.web;

import com.tick.support.security.Allow;
import com.tick.support.security.Caller;
import com.tick.support.web.Answer;
import com.tick.ticket.ticket.Actor;
import com.tick.ticket.ticket.Attachments;
import com.tick.ticket.ticket.ChangeStatus;
import com.tick.ticket.ticket.ReopenTicket;
import com.tick.ticket.ticket.Replies;
import com.tick.ticket.ticket.Replies.CustomersReply;
import com.tick.ticket.ticket.TicketQueries;
import com.tick.ticket.ticket.TicketStatus;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The customer's own page about one ticket. */
@RestController
@RequestMapping("/api/track")
class TrackController {

    private final TicketQueries queries;
    private final Replies replies;
    private final Attachments attachments;
    private final ChangeStatus changeStatus;
    private final ReopenTicket reopenTicket;

    TrackController(
            TicketQueries queries,
            Replies replies,
            Attachments attachments,
            ChangeStatus changeStatus,
            ReopenTicket reopenTicket) {
        this.queries = queries;
        this.replies = replies;
        this.attachments = attachments;
        this.changeStatus = changeStatus;
        this.reopenTicket = reopenTicket;
    }

    @GetMapping
    @Allow("customer")
    ResponseEntity<Answer<TrackedTicket>> track(Caller caller) {
        var id = Callers.ticketId(caller);
        var said = replies.of(id);
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(Answer.of(TrackedTicket.of(queries.get(id), said, attachments.of(id, filesNamedBy(id, said)))));
    }

    private List<String> filesNamedBy(long id, List<CustomersReply> said) {
        return Stream.concat(
                        queries.facts(id).attachmentIds().stream(),
                        said.stream().flatMap(it -> it.attachmentIds().stream()))
                .toList();
    }

    @PutMapping("/status")
    @Allow("customer")
    Answer<TrackedTicket.Summary> changeStatus(@RequestBody CustomersWish wish, Caller caller) {
        var id = Callers.ticketId(caller);
        var customer = Actor.customer(queries.get(id).name());
        if (wish.solved()) {
            changeStatus.handle(new ChangeStatus.Command(id, TicketStatus.CLOSED, customer, null));
        } else {
            reopenTicket.handle(new ReopenTicket.Command(id, customer));
        }
        return Answer.of("Status updated", TrackedTicket.Summary.of(queries.get(id)));
    }
}
