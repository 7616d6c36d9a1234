package com.tick.notification.outbound;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a reply until the customer writes, and tells them once that something waits. */
@Component
class HoldReply {

    private final Messages messages;
    private final Clock clock;

    HoldReply(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void handle(Message reply) {
        reply.hold(clock.instant());
        messages.save(reply);
        announce(reply);
    }

    /** One announcement for all the replies that wait at the same time: each one is billed. */
    void announce(Message reply) {
        var about = reply.subject();
        if (reply.state() == MessageState.HELD
                && about != null
                && !messages.anyHeld(reply.recipient().address(), about.ticketId(), reply.id())) {
            messages.add(reply.announcement(clock.instant()));
        }
    }
}
