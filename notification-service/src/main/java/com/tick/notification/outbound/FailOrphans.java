package com.tick.notification.outbound;

import com.tick.notification.channel.whatsapp.ChannelSettings;
import com.tick.notification.outbound.Reason.Cause;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was to come from a number that is no longer ours would wait for ever; an agent may send it from another. */
@Component
public class FailOrphans {

    private static final int AT_ONCE = 100;

    private final Messages messages;
    private final ChannelSettings settings;
    private final Clock clock;

    FailOrphans(Messages messages, ChannelSettings settings, Clock clock) {
        this.messages = messages;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public void handle() {
        if (!settings.configured()) {
            return;
        }
        for (var message : messages.notFrom(settings.phoneNumberIds(), AT_ONCE)) {
            message.fail(Cause.NUMBER_REMOVED.reason(), clock.instant());
            messages.save(message);
        }
    }
}
