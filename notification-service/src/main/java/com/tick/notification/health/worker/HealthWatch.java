package com.tick.notification.health.worker;

import com.tick.notification.channel.ChannelSettings;
import com.tick.notification.health.CheckNumber;
import com.tick.notification.leadership.LeaderTask;
import com.tick.notification.leadership.WakeUp;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Whether the token works is known before the next message finds out. */
@Component
class HealthWatch implements LeaderTask {

    private static final Duration INTERVAL = Duration.ofMinutes(1);

    private final CheckNumber check;
    private final ChannelSettings settings;
    private final WakeUp wakeUp = new WakeUp();

    HealthWatch(CheckNumber check, ChannelSettings settings) {
        this.check = check;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "channel-health";
    }

    @Override
    public boolean step() throws InterruptedException {
        if (settings.configured()) {
            settings.phoneNumberIds().forEach(check::handle);
        }
        wakeUp.await(INTERVAL.toMillis());
        return false;
    }

    @Override
    public WakeUp wakeUp() {
        return wakeUp;
    }
}
