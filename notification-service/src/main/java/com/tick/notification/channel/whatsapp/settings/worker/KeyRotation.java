package com.tick.notification.channel.whatsapp.settings.worker;

import com.tick.notification.channel.whatsapp.settings.ReencryptSettings;
import com.tick.notification.channel.whatsapp.settings.Setting;
import com.tick.notification.leadership.TaskName;
import com.tick.support.leadership.LeaderTask;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A key changes with a restart only, so once per leadership is enough. */
@Component
class KeyRotation implements LeaderTask {

    private static final Logger log = LoggerFactory.getLogger(KeyRotation.class);

    private static final Duration UNTIL_ELECTED = Duration.ofHours(1);

    private final ReencryptSettings sealAnew;

    KeyRotation(ReencryptSettings sealAnew) {
        this.sealAnew = sealAnew;
    }

    @Override
    public String label() {
        return TaskName.SETTINGS_KEY_ROTATION.label();
    }

    @Override
    public void elected() {
        var lost = sealAnew.handle();
        if (!lost.isEmpty()) {
            log.error(
                    "{} were sealed with a key that is neither TICK_SETTINGS_KEY nor among TICK_SETTINGS_KEY_PREVIOUS"
                            + " and do not count. Name the former key in TICK_SETTINGS_KEY_PREVIOUS and start again, or"
                            + " enter them anew.",
                    lost.stream().map(Setting::label).toList());
        }
    }

    @Override
    public Duration step() {
        return UNTIL_ELECTED;
    }
}
