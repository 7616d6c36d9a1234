package com.tick.notification.channel.whatsapp;

import com.tick.notification.channel.Channel.Refusal;
import com.tick.notification.channel.whatsapp.health.ChannelHealth;
import com.tick.notification.channel.whatsapp.template.TemplateUpdate;
import com.tick.notification.channel.whatsapp.template.Templates;
import com.tick.notification.delivery.Messages;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** WhatsApp does not send a template as it is: notes what it said of the template, and tells people once. */
@Component
class TemplateRefused {

    private static final int PAUSED = 132015;
    private static final int DISABLED = 132016;

    private final Messages messages;
    private final Templates templates;
    private final ChannelHealth health;
    private final Clock clock;

    TemplateRefused(Messages messages, Templates templates, ChannelHealth health, Clock clock) {
        this.messages = messages;
        this.templates = templates;
        this.health = health;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void handle(Refusal refusal) {
        var template = refusal.approved();
        if (template == null || !refusal.held()) {
            return;
        }
        var error = refusal.error();
        var status = status(error.code());
        if (status != null) {
            templates.told(new TemplateUpdate(template.name(), template.language(), status, null, null, null));
        }
        if (!messages.anyAwaiting(template, refusal.messageId())) {
            health.alert(
                    "%s %s (%s). What was to be sent with it waits."
                            .formatted(error.sentence(), template.name(), template.language()),
                    clock.instant());
        }
    }

    /** As the template's row says it; null where the refusal says nothing about it. */
    private static @Nullable String status(int code) {
        return switch (code) {
            case PAUSED -> "PAUSED";
            case DISABLED -> "DISABLED";
            default -> null;
        };
    }
}
