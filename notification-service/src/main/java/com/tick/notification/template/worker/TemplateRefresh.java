package com.tick.notification.template.worker;

import com.tick.notification.channel.whatsapp.AccountRefused;
import com.tick.notification.channel.whatsapp.ChannelSettings;
import com.tick.notification.leadership.TaskName;
import com.tick.notification.template.SyncTemplates;
import com.tick.support.error.Unavailable;
import com.tick.support.leadership.LeaderTask;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** WhatsApp tells of changes, but not of all, and not while we are away. */
@Component
class TemplateRefresh implements LeaderTask {

    private static final Logger log = LoggerFactory.getLogger(TemplateRefresh.class);
    private static final Duration INTERVAL = Duration.ofMinutes(30);
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);

    private final SyncTemplates sync;
    private final ChannelSettings settings;

    TemplateRefresh(SyncTemplates sync, ChannelSettings settings) {
        this.sync = sync;
        this.settings = settings;
    }

    @Override
    public String label() {
        return TaskName.TEMPLATE_REFRESH.label();
    }

    @Override
    public Duration step() {
        return refreshed() ? INTERVAL : AFTER_FAILURE;
    }

    private boolean refreshed() {
        if (!settings.configured() || settings.now().accountId().isBlank()) {
            return true;
        }
        try {
            sync.handle();
            return true;
        } catch (AccountRefused | Unavailable notNow) {
            log.warn("The templates cannot be read at the moment: {}", notNow.getMessage());
            return false;
        }
    }
}
