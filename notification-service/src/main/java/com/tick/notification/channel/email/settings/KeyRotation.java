package com.tick.notification.channel.email.settings;

import com.tick.notification.leadership.TaskName;
import com.tick.support.leadership.LeaderTask;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Encrypts stored secrets again after the key has changed. A key changes with a restart only. */
@Component("emailKeyRotation")
class KeyRotation implements LeaderTask {

    private static final Logger log = LoggerFactory.getLogger(KeyRotation.class);
    private static final Duration UNTIL_ELECTED = Duration.ofHours(1);

    private final StoredEmailSettings stored;

    KeyRotation(StoredEmailSettings stored) {
        this.stored = stored;
    }

    @Override
    public String label() {
        return TaskName.EMAIL_KEY_ROTATION.label();
    }

    @Override
    public void elected() {
        stored.reencrypt();
        var lost = stored.all().unreadable();
        if (!lost.isEmpty()) {
            log.error(
                    "E-mail settings were encrypted with an unknown key and do not count; name the former key in"
                            + " TICK_SETTINGS_KEY_PREVIOUS and restart, or enter them again. settings={}",
                    lost);
        }
    }

    @Override
    public Duration step() {
        return UNTIL_ELECTED;
    }
}
