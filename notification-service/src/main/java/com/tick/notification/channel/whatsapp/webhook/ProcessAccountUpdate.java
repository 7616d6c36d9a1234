package com.tick.notification.channel.whatsapp.webhook;

import com.tick.notification.channel.InboundEvent.ProviderNotice;
import com.tick.notification.channel.ProcessingResult;
import com.tick.notification.channel.whatsapp.AccountNotices;
import com.tick.notification.channel.whatsapp.SenderGate;
import com.tick.notification.channel.whatsapp.graph.GraphError;
import com.tick.notification.channel.whatsapp.health.ChannelHealth;
import com.tick.notification.channel.whatsapp.health.UnusedUpdates;
import com.tick.notification.channel.whatsapp.settings.WhatsAppSettings;
import com.tick.notification.channel.whatsapp.template.HeldForTemplates;
import com.tick.notification.channel.whatsapp.template.TemplateUpdate;
import com.tick.notification.channel.whatsapp.template.Templates;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Acts on what WhatsApp tells of our account: people must see it, and what would only be refused is not sent. */
@Component
class ProcessAccountUpdate implements AccountNotices {

    private static final int ACCOUNT_LOCKED = 131031;

    private final Templates templates;
    private final HeldForTemplates held;
    private final ChannelHealth health;
    private final UnusedUpdates unused;
    private final SenderGate gate;
    private final WhatsAppSettings settings;
    private final Clock clock;

    ProcessAccountUpdate(
            Templates templates,
            HeldForTemplates held,
            ChannelHealth health,
            UnusedUpdates unused,
            SenderGate gate,
            WhatsAppSettings settings,
            Clock clock) {
        this.templates = templates;
        this.held = held;
        this.health = health;
        this.unused = unused;
        this.gate = gate;
        this.settings = settings;
        this.clock = clock;
    }

    /** One webhook may serve several business accounts: what happens to another one changes nothing here. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public ProcessingResult handle(ProviderNotice notice) {
        var told = (AccountNotice) notice;
        if (!settings.isAccount(told.account())) {
            return ProcessingResult.NOT_OURS;
        }
        if (told instanceof AccountNotice.OfTemplate template) {
            ofTemplate(template.update());
        } else if (told instanceof AccountNotice.OfAccount account) {
            ofAccount(account);
        } else if (told instanceof AccountNotice.Unused other) {
            ofUnused(other);
            return became(other);
        }
        return ProcessingResult.NEWS;
    }

    private void ofTemplate(TemplateUpdate news) {
        templates.told(news);
        if (news.maySendAgain()) {
            held.release(news.name(), news.language());
        }
        if (news.worrying()) {
            health.alert(news.inWords(), clock.instant());
        }
    }

    private void ofUnused(AccountNotice.Unused news) {
        health.alert(words(news), clock.instant());
        unused.note(news.field(), news.count(), clock.instant());
        unused.elsewhere(news.elsewhere(), clock.instant());
        unused.back(news.back());
    }

    private static String words(AccountNotice.Unused news) {
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

    private static ProcessingResult became(AccountNotice.Unused news) {
        return switch (news.field()) {
            case "standby" -> ProcessingResult.STANDBY;
            case "messaging_handovers" -> ProcessingResult.HANDOVER;
            case "smb_message_echoes", "message_echoes" -> ProcessingResult.ECHO;
            case "calls" -> ProcessingResult.CALL;
            default -> ProcessingResult.UNUSED_UPDATE;
        };
    }

    /** A stopped channel asks by itself whether it works again, so a stop too many costs little. */
    private void ofAccount(AccountNotice.OfAccount news) {
        health.alert(news.text(), clock.instant());
        if (news.stops()) {
            settings.phoneNumberIds().forEach(it -> gate.pause(it, new GraphError(ACCOUNT_LOCKED, news.text())));
        }
    }
}
