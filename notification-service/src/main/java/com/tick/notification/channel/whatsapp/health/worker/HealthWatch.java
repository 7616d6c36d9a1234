package com.tick.notification.channel.whatsapp.health.worker;

import com.tick.notification.channel.whatsapp.health.CheckNumber;
import com.tick.notification.channel.whatsapp.settings.WhatsAppSettings;
import com.tick.notification.leadership.TaskName;
import com.tick.support.leadership.LeaderTask;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Whether the token works is known before the next message finds out. */
@Component
class HealthWatch implements LeaderTask {

    private static final Duration INTERVAL = Duration.ofMinutes(1);

    private final CheckNumber check;
    private final WhatsAppSettings settings;

    HealthWatch(CheckNumber check, WhatsAppSettings settings) {
        this.check = check;
        this.settings = settings;
    }

    @Override
    public String label() {
        return TaskName.CHANNEL_HEALTH.label();
    }

    @Override
    public Duration step() {
        if (settings.configured()) {
            settings.phoneNumberIds().forEach(check::handle);
        }
        return INTERVAL;
    }
}
