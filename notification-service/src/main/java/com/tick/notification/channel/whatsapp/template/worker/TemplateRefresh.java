package com.tick.notification.channel.whatsapp.template.worker;

import com.tick.notification.channel.whatsapp.graph.AccountRefusedException;
import com.tick.notification.channel.whatsapp.settings.WhatsAppSettings;
import com.tick.notification.channel.whatsapp.template.SyncTemplates;
import com.tick.notification.leadership.TaskName;
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
    private final WhatsAppSettings settings;

    TemplateRefresh(SyncTemplates sync, WhatsAppSettings settings) {
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
        } catch (AccountRefusedException | Unavailable notNow) {
            log.warn("The templates cannot be read at the moment: {}", notNow.getMessage());
            return false;
        }
    }
}
