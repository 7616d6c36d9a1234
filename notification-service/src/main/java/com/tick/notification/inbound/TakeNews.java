package com.tick.notification.inbound;

import com.tick.notification.channel.whatsapp.ChannelGate;
import com.tick.notification.channel.whatsapp.ChannelSettings;
import com.tick.notification.channel.whatsapp.GraphError;
import com.tick.notification.health.ChannelHealth;
import com.tick.notification.health.UnusedUpdates;
import com.tick.notification.template.HeldForTemplates;
import com.tick.notification.template.TemplateNews;
import com.tick.notification.template.Templates;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Acts on what WhatsApp tells of our account: people must see it, and what would only be refused is not sent. */
@Component
class TakeNews {

    private static final int ACCOUNT_LOCKED = 131031;

    private final Templates templates;
    private final HeldForTemplates held;
    private final ChannelHealth health;
    private final UnusedUpdates unused;
    private final ChannelGate gate;
    private final ChannelSettings settings;
    private final Clock clock;

    TakeNews(
            Templates templates,
            HeldForTemplates held,
            ChannelHealth health,
            UnusedUpdates unused,
            ChannelGate gate,
            ChannelSettings settings,
            Clock clock) {
        this.templates = templates;
        this.held = held;
        this.health = health;
        this.unused = unused;
        this.gate = gate;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void ofTemplate(TemplateNews news) {
        templates.told(news);
        if (news.maySendAgain()) {
            held.release(news.name(), news.language());
        }
        if (news.worrying()) {
            health.alert(news.inWords(), clock.instant());
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void ofUnused(Item.Unused news) {
        health.alert(words(news), clock.instant());
        unused.note(news.field(), news.count(), clock.instant());
        unused.elsewhere(news.elsewhere(), clock.instant());
        unused.back(news.back());
    }

    private static String words(Item.Unused news) {
        return switch (became(news)) {
            case STANDBY, HANDOVER ->
                "Another app or Meta's agent holds or gives back a conversation: WhatsApp told us of it in the field \"%s\"."
                        .formatted(news.field());
            case ECHO ->
                "The business sent messages from its own phone, which Tick doesn't show: field \"%s\"."
                        .formatted(news.field());
            case CALL -> "A customer called; Tick doesn't take calls: field \"%s\".".formatted(news.field());
            default -> "WhatsApp sent an update that Tick doesn't use: field \"%s\".".formatted(news.field());
        };
    }

    static Became became(Item.Unused news) {
        return switch (news.field()) {
            case "standby" -> Became.STANDBY;
            case "messaging_handovers" -> Became.HANDOVER;
            case "smb_message_echoes", "message_echoes" -> Became.ECHO;
            case "calls" -> Became.CALL;
            default -> Became.UNUSED_UPDATE;
        };
    }

    /** A stopped channel asks by itself whether it works again, so a stop too many costs little. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ofAccount(Item.OfAccount news) {
        health.alert(news.words(), clock.instant());
        if (news.stops()) {
            settings.phoneNumberIds().forEach(it -> gate.pause(it, new GraphError(ACCOUNT_LOCKED, news.words())));
        }
    }
}
