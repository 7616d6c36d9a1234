package com.tick.notification.outbound;

import com.tick.notification.contact.ServiceWindow;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a reply until the customer writes, and tells them once that something waits. */
@Component
class HoldReply {

    private final Messages messages;
    private final ServiceWindow window;
    private final Clock clock;

    HoldReply(Messages messages, ServiceWindow window, Clock clock) {
        this.messages = messages;
        this.window = window;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void handle(Message reply) {
        reply.hold(clock.instant());
        messages.save(reply);
        announce(reply);
    }

    /** WhatsApp refused the reply because of its window. When the customer has written since then, it can go at once. */
    void afterRefusal(Message reply) {
        if (reply.state() == MessageState.HELD && window.isOpen(reply.recipient(), reply.phoneNumberId())) {
            reply.release(clock.instant());
            messages.save(reply);
        } else if (reply.state() == MessageState.HELD) {
            announce(reply);
        }
    }

    /** One announcement for all the replies that wait at the same time: each one is billed. */
    private void announce(Message reply) {
        var about = reply.subject();
        if (about != null && !messages.anyHeld(reply.recipient().address(), about.ticketId(), reply.id())) {
            messages.add(reply.announcement(clock.instant()));
        }
    }
}
