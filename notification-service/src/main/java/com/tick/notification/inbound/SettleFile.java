package com.tick.notification.inbound;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what became of a message's file. */
@Component
public class SettleFile {

    private final InboundMessages messages;
    private final Clock clock;

    SettleFile(InboundMessages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional
    public void stored(long messageId, String attachmentId) {
        var message = messages.find(messageId).orElseThrow();
        message.fileStored(attachmentId);
        messages.save(message);
    }

    @Transactional
    public void refused(long messageId, String why) {
        var message = messages.find(messageId).orElseThrow();
        message.fileRefused(why);
        messages.save(message);
    }

    @Transactional
    public void notYet(long messageId) {
        var message = messages.find(messageId).orElseThrow();
        message.fileNotYet(clock.instant());
        messages.save(message);
    }
}
