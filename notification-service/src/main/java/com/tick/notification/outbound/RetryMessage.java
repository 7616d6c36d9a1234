package com.tick.notification.outbound;

import com.tick.notification.channel.ChannelGate;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a message again that failed or was never confirmed; a paused channel is tried at once. */
@Component
public class RetryMessage {

    private final Messages messages;
    private final ChannelGate gate;
    private final Clock clock;

    RetryMessage(Messages messages, ChannelGate gate, Clock clock) {
        this.messages = messages;
        this.gate = gate;
        this.clock = clock;
    }

    @Transactional
    public void handle(String id) {
        var message = messages.find(id).orElseThrow(MessageNotFound::new);
        message.retry(clock.instant());
        messages.save(message);
        gate.tryNow();
    }
}
