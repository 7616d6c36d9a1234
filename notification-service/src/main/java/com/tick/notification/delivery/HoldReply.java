package com.tick.notification.delivery;

import com.tick.notification.channel.SendDecision;
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
    public void handle(Message reply, SendDecision.Hold hold) {
        reply.hold(hold.reason(), clock.instant());
        messages.save(reply);
        if (hold.announce()) {
            announce(reply);
        }
    }

    /** One announcement for all the replies that wait at the same time: it may be billed. */
    void announce(Message reply) {
        var about = reply.subject();
        if (about != null && !messages.anyHeld(reply.recipient(), about.ticketId(), reply.id())) {
            messages.add(reply.announcement(clock.instant()));
        }
    }
}
