package com.tick.notification.outbound;

import com.tick.notification.channel.whatsapp.Recipient;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells a customer that their STOP or START was understood. */
@Component
public class ConfirmConsent {

    private final Messages messages;
    private final Clock clock;

    ConfirmConsent(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** @param wamid of the message that asked for it */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handle(String wamid, Recipient to, String from, String text) {
        messages.add(Draft.consent(Wamid.hash(wamid), to, from, text).queued(clock.instant()));
    }
}
