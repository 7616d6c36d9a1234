package com.tick.notification.outbound;

import com.tick.notification.channel.whatsapp.ChannelGate;
import com.tick.notification.channel.whatsapp.ChannelSettings;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a message again that failed, was never confirmed or waits for its template; what it kept back follows. A paused channel is tried at once. */
@Component
public class RetryMessage {

    private final Messages messages;
    private final ChannelGate gate;
    private final ChannelSettings settings;
    private final Clock clock;

    RetryMessage(Messages messages, ChannelGate gate, ChannelSettings settings, Clock clock) {
        this.messages = messages;
        this.gate = gate;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public void handle(String id) {
        var message = messages.find(id).orElseThrow(MessageNotFound::new);
        retry(message);
        messages.stoppedBehind(message).forEach(this::retry);
        gate.tryNow();
    }

    private void retry(Message message) {
        message.comeFrom(settings.numberFor(message.phoneNumberId()));
        message.retry(clock.instant());
        messages.save(message);
    }
}
