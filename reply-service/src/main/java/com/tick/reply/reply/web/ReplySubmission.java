package com.tick.reply.reply.web;

import com.tick.reply.reply.Replies;
import com.tick.reply.reply.Reply;
import com.tick.support.idempotency.ContentHash;
import com.tick.support.idempotency.IdempotencyKeys;
import com.tick.support.idempotency.IdempotencyKeys.Claim;
import com.tick.support.security.Caller;
import com.tick.support.web.Answer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Adds a reply once, however often it is asked for with the same key; reply and key are stored in one transaction. */
@Component
class ReplySubmission {

    private static final String REPLAYED = "Idempotent-Replayed";

    private final IdempotencyKeys keys;
    private final Replies replies;
    private final TransactionOperations transaction;

    ReplySubmission(IdempotencyKeys keys, Replies replies, TransactionOperations transaction) {
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

    /**
     * Answers with the reply, new or made by an earlier repetition.
     *
     * @param preparation what other services are asked, while no database connection is held
     * @param work runs in the transaction
     */
    ResponseEntity<Answer<WrittenReply>> handle(Repeatable request, Runnable preparation, Supplier<Reply> work) {
        if (request.key() == null) {
            preparation.run();
            return answer(inTransaction(work), false);
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
            preparation.run();
            return answer(inTransaction(() -> completing(claim, work.get())), false);
        } catch (RuntimeException failed) {
            keys.release(claim);
            throw failed;
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
