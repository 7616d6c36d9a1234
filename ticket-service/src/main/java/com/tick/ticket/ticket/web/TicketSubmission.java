package com.tick.ticket.ticket.web;

import com.tick.support.idempotency.ContentHash;
import com.tick.support.idempotency.IdempotencyKeys;
import com.tick.support.idempotency.IdempotencyKeys.Claim;
import com.tick.support.security.Caller;
import com.tick.ticket.ticket.Attachments;
import com.tick.ticket.ticket.OpenTicket;
import com.tick.ticket.ticket.PhoneNumbers;
import com.tick.ticket.ticket.Ticket;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a request to open a ticket: the files first, to where files are kept, then ticket and idempotency key in one
 * transaction. A file whose ticket is never committed is swept by attachment-service.
 */
@Component
class TicketSubmission {

    private static final String OPERATION = "POST /api/tickets";

    private final OpenTicket openTicket;
    private final Attachments attachments;
    private final PhoneNumbers numbers;
    private final IdempotencyKeys keys;
    private final TransactionTemplate transaction;

    TicketSubmission(
            OpenTicket openTicket,
            Attachments attachments,
            PhoneNumbers numbers,
            IdempotencyKeys keys,
            TransactionTemplate transaction) {
        this.openTicket = openTicket;
        this.attachments = attachments;
        this.numbers = numbers;
        this.keys = keys;
        this.transaction = transaction;
    }

    /** @param opened null: the same request was answered before, with the ticket of this number */
    record Submitted(long ticketId, @Nullable Ticket opened) {

        static Submitted now(Ticket opened) {
            return new Submitted(opened.id(), opened);
        }

        static Submitted before(long ticketId) {
            return new Submitted(ticketId, null);
        }
    }

    Submitted handle(IncomingTicket incoming, @Nullable String key, Caller caller) {
        if (key == null) {
            return Submitted.now(open(incoming, Optional.empty()));
        }
        var claim = keys.claim(OPERATION, scopeOf(caller), key, hashOf(incoming));
        if (claim.answer() != null) {
            return Submitted.before(Long.parseLong(claim.answer()));
        }
        try {
            return Submitted.now(open(incoming, Optional.of(claim)));
        } catch (RuntimeException failed) {
            keys.release(claim);
            throw failed;
        }
    }

    private Ticket open(IncomingTicket incoming, Optional<Claim> claim) {
        var fields = incoming.fields();
        var files = Stream.concat(
                        incoming.files().stream().map(attachments::store), attachments.claim(fields.claims()).stream())
                .toList();
        var command = new OpenTicket.Command(incoming.customer(numbers), fields.issue(), fields.wantsWhatsapp(), files);
        return transaction.execute(it -> {
            var ticket = openTicket.handle(command);
            claim.ifPresent(mine -> keys.complete(mine, Long.toString(ticket.id())));
            return ticket;
        });
    }

    private static String scopeOf(Caller caller) {
        var address = caller.claim("addr");
        return caller.anonymous() && address != null ? "addr:" + address : caller.subject();
    }

    private static String hashOf(IncomingTicket incoming) {
        var fields = incoming.fields();
        var hash = new ContentHash()
                .add(fields.name())
                .add(fields.email())
                .add(fields.mobile())
                .add(fields.description())
                .add(fields.issueType())
                .add(fields.issueTitle())
                .add(Boolean.toString(fields.wantsWhatsapp()));
        if (fields.language() != null) {
            hash.add(fields.language());
        }
        if (fields.mobileCountry() != null) {
            hash.add(fields.mobileCountry());
        }
        fields.claims().forEach(it -> hash.add(it.id().toString()));
        incoming.files().forEach(it -> hash.add(it.name()).add(it.sha256()));
        return hash.hex();
    }
}
