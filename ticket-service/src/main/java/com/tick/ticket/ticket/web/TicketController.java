package com.tick.ticket.ticket.web;

import com.tick.support.security.Allow;
import com.tick.support.security.Caller;
import com.tick.support.web.Answer;
import com.tick.support.web.Problems;
import com.tick.ticket.ticket.AssignTicket;
import com.tick.ticket.ticket.ChangeStatus;
import com.tick.ticket.ticket.SearchTickets;
import com.tick.ticket.ticket.TicketChangedException;
import com.tick.ticket.ticket.TicketCounts;
import com.tick.ticket.ticket.TicketQueries;
import com.tick.ticket.ticket.TicketQueries.Filter;
import com.tick.ticket.ticket.TicketQueries.View;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What agents see of tickets and do to them. */
@RestController
@RequestMapping("/api/tickets")
class TicketController {

    private static final int HISTORY_PAGE = 200;

    private final TicketQueries queries;
    private final SearchTickets search;
    private final TicketCounts counts;
    private final ChangeStatus changeStatus;
    private final AssignTicket assignTicket;

    TicketController(
            TicketQueries queries,
            SearchTickets search,
            TicketCounts counts,
            ChangeStatus changeStatus,
            AssignTicket assignTicket) {
        this.queries = queries;
        this.search = search;
        this.counts = counts;
        this.changeStatus = changeStatus;
        this.assignTicket = assignTicket;
    }

    @GetMapping
    @Allow("viewer")
    Answer<List<TicketResponse>> list(
            @ParameterObject ListRequest request,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            Caller caller) {
        var typed = request.typed();
        var filter = request.filter(parameters.get("issueType"), caller);
        return typed == null ? listed(request, filter, caller) : found(typed, request, filter, caller);
    }

    private Answer<List<TicketResponse>> listed(ListRequest request, Filter filter, Caller caller) {
        var order = request.order();
        var page = queries.page(
                filter, order, request.pageSize(), Cursor.read(order, request.after()), Callers.agentId(caller));
        return Answer.page(
                page.tickets().stream().map(TicketResponse::of).toList(), Cursor.of(order, page.next()), page.total());
    }

    private Answer<List<TicketResponse>> found(String typed, ListRequest request, Filter filter, Caller caller) {
        var order = request.byRelevance() ? null : request.order();
        var after = order == null
                ? Cursor.readPlace(request.after())
                : new SearchTickets.Place(0, Cursor.read(order, request.after()));
        var found = search.handle(
                new SearchTickets.Query(typed, filter, order, request.pageSize(), after, Callers.agentId(caller)));
        var next = found.next();
        return Answer.page(
                found.tickets().stream().map(TicketResponse::of).toList(),
                order == null || next == null ? Cursor.of(next) : Cursor.of(order, next.position()),
                found.total());
    }

    @GetMapping("/counts")
    @Allow("viewer")
    Answer<CountsResponse> counts(Caller caller) {
        return Answer.of(CountsResponse.of(counts.shown(), Callers.agentId(caller)));
    }

    @GetMapping("/{id}")
    @Allow("viewer")
    ResponseEntity<Answer<TicketResponse>> get(@PathVariable long id, Caller caller) {
        return present(queries.get(id, Callers.agentId(caller)), null);
    }

    @GetMapping("/{id}/history")
    @Allow("viewer")
    Answer<List<HistoryResponse>> history(@PathVariable long id, @RequestParam(defaultValue = "0") long after) {
        var entries = queries.history(id, after, HISTORY_PAGE);
        var next = entries.size() < HISTORY_PAGE
                ? null
                : Long.toString(entries.get(entries.size() - 1).id());
        return Answer.page(entries.stream().map(HistoryResponse::of).toList(), next, null);
    }

    @PutMapping("/{id}/status")
    @Allow("agent")
    ResponseEntity<Answer<TicketResponse>> changeStatus(
            @PathVariable long id,
            @RequestBody StatusRequest request,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        var changed = changeStatus.handle(
                new ChangeStatus.Command(id, request.toStatus(), Callers.worker(caller), EntityTags.expected(ifMatch)));
        return present(changed, "Status updated");
    }

    @PutMapping("/{id}/assignee")
    @Allow("agent")
    ResponseEntity<Answer<TicketResponse>> assign(
            @PathVariable long id,
            @RequestBody AssigneeRequest request,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        var changed = assignTicket.handle(new AssignTicket.Command(
                id, request.toAgentId(), Callers.worker(caller), EntityTags.expected(ifMatch)));
        return present(changed, "Assignee updated");
    }

    /** Whoever came second gets to see what the first has made of it. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(TicketChangedException changed) {
        var ticket = queries.get(changed.ticketId());
        var problem = Problems.of(HttpStatus.PRECONDITION_FAILED, changed);
        problem.setProperty("data", TicketResponse.of(ticket));
        return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
                .eTag(EntityTags.of(ticket.version()))
                .body(problem);
    }

    private static ResponseEntity<Answer<TicketResponse>> present(View ticket, @Nullable String message) {
        var body = TicketResponse.of(ticket);
        return ResponseEntity.ok()
                .eTag(EntityTags.of(ticket.version()))
                .body(message == null ? Answer.of(body) : Answer.of(message, body));
    }
}
