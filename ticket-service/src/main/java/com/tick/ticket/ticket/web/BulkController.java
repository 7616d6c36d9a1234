package com.tick.ticket.ticket.web;

import com.tick.support.idempotency.ContentHash;
import com.tick.support.idempotency.IdempotencyKeys;
import com.tick.support.idempotency.IdempotencyKeys.Claim;
import com.tick.support.security.Allow;
import com.tick.support.security.Caller;
import com.tick.support.web.Answer;
import com.tick.ticket.ticket.ChangeTickets;
import com.tick.ticket.ticket.ChangeTickets.Outcome;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Where agents change many tickets at once. */
@RestController
class BulkController {

    private static final String OPERATION = "POST /api/tickets/bulk";

    private final ChangeTickets changeTickets;
    private final IdempotencyKeys keys;
    private final TransactionOperations transaction;

    BulkController(ChangeTickets changeTickets, IdempotencyKeys keys, TransactionOperations transaction) {
        this.changeTickets = changeTickets;
        this.keys = keys;
        this.transaction = transaction;
    }

    @PostMapping("/api/tickets/bulk")
    @Allow("agent")
    @Operation(
            summary = "Changes status or assignee of up to 100 tickets",
            description = "Each ticket by itself: one that is not there or fails does not hold up the others.")
    @ApiResponse(responseCode = "200", description = "What became of each ticket", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "422", description = "The assignee cannot take tickets")
    ResponseEntity<Answer<List<BulkResult>>> change(
            @Valid @RequestBody BulkRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        var ids = List.copyOf(new LinkedHashSet<>(request.ids()));
        var command = request.command(Callers.worker(caller));
        if (key == null) {
            return answer(ids, changeTickets.handle(command).values(), false);
        }
        var claim = keys.claim(OPERATION, caller.subject(), key, contentOf(request));
        if (claim.answer() != null) {
            return answer(ids, outcomesIn(claim.answer()), true);
        }
        try {
            var outcomes = changeTickets.handle(command).values();
            remember(claim, outcomes);
            return answer(ids, outcomes, false);
        } catch (RuntimeException failed) {
            keys.release(claim);
            throw failed;
        }
    }

    /** After the work, whose transactions are many: done again after a crash, it comes to the same. */
    private void remember(Claim claim, Collection<Outcome> outcomes) {
        transaction.executeWithoutResult(it -> keys.complete(
                claim,
                outcomes.stream().map(each -> String.valueOf(each.letter())).collect(Collectors.joining())));
    }

    private static List<Outcome> outcomesIn(String answer) {
        return answer.chars().mapToObj(Outcome::of).toList();
    }

    private static String contentOf(BulkRequest request) {
        return new ContentHash()
                .add(request.ids().toString())
                .add(request.status())
                .add(String.valueOf(request.agentId()))
                .hex();
    }

    private static ResponseEntity<Answer<List<BulkResult>>> answer(
            List<Long> ids, Collection<Outcome> outcomes, boolean replayed) {
        var became = List.copyOf(outcomes);
        var answer = ResponseEntity.ok();
        if (replayed) {
            answer.header("Idempotent-Replayed", "true");
        }
        return answer.body(Answer.of(
                "Tickets updated",
                IntStream.range(0, ids.size())
                        .mapToObj(it -> BulkResult.of(ids.get(it), became.get(it)))
                        .toList()));
    }
}
