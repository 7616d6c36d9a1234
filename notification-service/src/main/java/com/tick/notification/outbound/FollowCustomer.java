package com.tick.notification.outbound;

import com.tick.notification.contact.Alias;
import com.tick.notification.contact.Contact;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A customer has moved to another number: what waits for them goes there. */
@Component
public class FollowCustomer {

    private static final int AT_ONCE = 200;

    private final Messages messages;

    FollowCustomer(Messages messages) {
        this.messages = messages;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void handle(Contact contact) {
        var now = contact.recipient();
        contact.aliases().stream()
                .map(Alias::address)
                .filter(it -> !it.equals(now.address()))
                .flatMap(it -> messages.waitingFor(it, AT_ONCE).stream())
                .forEach(it -> {
                    it.goTo(now);
                    messages.save(it);
                });
    }
}
