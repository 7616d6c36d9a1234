package com.tick.reply.reply.web;

import com.tick.reply.reply.Replies;
import com.tick.reply.reply.Reply;
import com.tick.reply.reply.Upload;
import com.tick.reply.reply.Uploads;
import com.tick.reply.ticket.FindTicket;
import com.tick.reply.ticket.TicketNotFoundException;
import com.tick.support.idempotency.ContentHash;
import com.tick.support.idempotency.IdempotencyKeys;
import com.tick.support.idempotency.IdempotencyKeys.Claim;
import com.tick.support.security.Caller;
import com.tick.support.web.Answer;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Adds a reply once, however often it is asked for with the same key; reply and key are stored in one transaction. */
@Component
class ReplySubmission {

    private static final String REPLAYED = "Idempotent-Replayed";

    private final FindTicket findTicket;
    private final Uploads uploads;
    private final IdempotencyKeys keys;
    private final Replies replies;
    private final TransactionOperations transaction;

    ReplySubmission(
            FindTicket findTicket,
            Uploads uploads,
            IdempotencyKeys keys,
            Replies replies,
            TransactionOperations transaction) {
        this.findTicket = findTicket;
        this.uploads = uploads;
        this.keys = keys;
        this.replies = replies;
        this.transaction = transaction;
    }

    /**
     * A request that may come again.
     *
     * @param key the same for its repetitions; null when each stands for itself
     */
    record Repeatable(String operation, Caller caller, @Nullable String key, ContentHash content) {}

    /** A reply to be added, with files that were uploaded before. */
    record Addition(long ticketId, List<Upload> files, Supplier<Reply> work) {

        Addition followedBy(UnaryOperator<Reply> last) {
            return new Addition(ticketId, files, () -> last.apply(work.get()));
        }
    }

    /** Answers with the reply, new or made by an earlier repetition. */
    ResponseEntity<Answer<WrittenReply>> handle(Repeatable request, Addition addition) {
        if (request.key() == null) {
            return answer(add(addition), false);
        }
        var claim = keys.claim(
                request.operation(),
                request.caller().subject(),
                request.key(),
                request.content().hex());
        if (claim.answer() != null) {
            return answer(replies.get(Long.parseLong(claim.answer())), true);
        }
        try {
            return answer(add(addition.followedBy(reply -> completing(claim, reply))), false);
        } catch (RuntimeException failed) {
            keys.release(claim);
            throw failed;
        }
    }

    /**
     * Other services are asked while no database connection is held: for the files, if there are any, and for a ticket of
     * which nothing has been heard yet. That is rare, so it is found out by trying.
     */
    private Reply add(Addition addition) {
        if (!addition.files().isEmpty()) {
            findTicket.handle(addition.ticketId());
            uploads.claim(addition.ticketId(), addition.files());
        }
        try {
            return inTransaction(addition.work());
        } catch (TicketNotFoundException notHeardOf) {
            findTicket.handle(addition.ticketId());
            return inTransaction(addition.work());
        }
    }

    private Reply completing(Claim claim, Reply reply) {
        keys.complete(claim, Long.toString(reply.id()));
        return reply;
    }

    private Reply inTransaction(Supplier<Reply> work) {
        return transaction.execute(status -> work.get());
    }

    private static ResponseEntity<Answer<WrittenReply>> answer(Reply reply, boolean replayed) {
        var response = ResponseEntity.status(HttpStatus.CREATED);
        if (replayed) {
            response.header(REPLAYED, "true");
        }
        return response.body(Answer.of("Reply added successfully", WrittenReply.of(reply)));
    }
}
