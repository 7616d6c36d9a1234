package com.tick.notification.outbound;

import com.tick.notification.contact.Alias;
import com.tick.notification.contact.Contact;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The customer wrote or tapped: replies that waited for this go out, oldest first. */
@Component
public class ReleaseHeld {

    private static final int AT_ONCE = 200;

    private final Messages messages;
    private final Clock clock;

    ReleaseHeld(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void handle(Contact contact) {
        contact.aliases().stream()
                .flatMap(alias -> Alias.spellings(alias.kind(), alias.address()).stream())
                .flatMap(it -> messages.held(it, AT_ONCE).stream())
                .forEach(it -> {
                    it.goTo(contact.recipient());
                    it.release(clock.instant());
                    messages.save(it);
                });
    }
}
