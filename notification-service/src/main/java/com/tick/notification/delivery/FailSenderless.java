package com.tick.notification.delivery;

import com.tick.notification.channel.Channel;
import com.tick.notification.channel.Channels;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was to come from an address that is no longer ours would wait for ever; an agent may send it from another. */
@Component
public class FailSenderless {

    private static final int AT_ONCE = 100;

    private final Messages messages;
    private final Channels channels;
    private final Clock clock;

    FailSenderless(Messages messages, Channels channels, Clock clock) {
        this.messages = messages;
        this.channels = channels;
        this.clock = clock;
    }

    @Transactional
    public void handle() {
        channels.all().stream().filter(channel -> channel.setup().configured()).forEach(this::failSenderless);
    }

    private void failSenderless(Channel channel) {
        for (var message : messages.notFrom(channel.id(), channel.senders(), AT_ONCE)) {
            message.fail(Cause.NUMBER_REMOVED.reason(), clock.instant());
            messages.save(message);
        }
    }
}
