package com.tick.reply.action;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes what a customer did to a message; the same action is noted once, however often it is commanded. */
@Service
public class NoteCustomerAction {

    /**
     * What notification-service asks for.
     *
     * @param id of the command, by which its sender recognizes what came of it
     * @param replyKey idempotency key of the customer's own message that it was done to
     */
    public record Command(String id, CustomerAction action, @Nullable String replyKey, String idempotencyKey) {}

    private final CustomerActions actions;
    private final Clock clock;

    public NoteCustomerAction(CustomerActions actions, Clock clock) {
        this.actions = actions;
        this.clock = clock;
    }

    @Transactional
    public void handle(Command command) {
        if (actions.contain(command.idempotencyKey())) {
            return;
        }
        actions.add(
                onItsReply(command.action(), command.replyKey()),
                command.id(),
                command.idempotencyKey(),
                clock.instant());
    }

    private CustomerAction onItsReply(CustomerAction it, @Nullable String replyKey) {
        if (replyKey == null) {
            return it;
        }
        var reply = actions.replyOf(it.ticketId(), replyKey).orElse(null);
        return new CustomerAction(it.ticketId(), reply, it.messageId(), it.what(), it.text(), it.at());
    }
}
