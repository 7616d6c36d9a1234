package com.tick.notification.delivery;

import com.tick.notification.channel.Channels;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a message again that failed, was never confirmed or waits for the provider; what it kept back follows. A paused channel is tried at once. */
@Component
public class RetryMessage {

    private final Messages messages;
    private final Channels channels;
    private final Clock clock;

    RetryMessage(Messages messages, Channels channels, Clock clock) {
        this.messages = messages;
        this.channels = channels;
        this.clock = clock;
    }

    @Transactional
    public void handle(String id) {
        var message = messages.find(id).orElseThrow(MessageNotFoundException::new);
        retry(message);
        messages.stoppedBehind(message).forEach(this::retry);
        channels.get(message.channel()).retryNow();
    }

    private void retry(Message message) {
        message.comeFrom(
                channels.get(message.channel()).senderFor(message.sender().id()));
        message.retry(clock.instant());
        messages.save(message);
    }
}
