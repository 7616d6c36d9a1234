package com.tick.notification.notice;

import com.tick.notification.channel.ContactAddress;
import com.tick.notification.channel.Sender;
import com.tick.notification.delivery.Messages;
import com.tick.notification.delivery.NewMessage;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells a customer that their STOP or START was understood. */
@Component
public class QueueConsentNotice {

    private final Messages messages;
    private final Clock clock;

    QueueConsentNotice(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** @param cause hash of the message that asked for it */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handle(String cause, ContactAddress to, Sender from, String text) {
        messages.add(NewMessage.consent(cause, to, from, text).queued(clock.instant()));
    }
}
