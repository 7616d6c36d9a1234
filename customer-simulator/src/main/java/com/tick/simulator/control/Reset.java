package com.tick.simulator.control;

import com.tick.simulator.behaviour.Switches;
import com.tick.simulator.chat.Chats;
import com.tick.simulator.clock.Agenda;
import com.tick.simulator.fault.Faults;
import com.tick.simulator.graph.RateLimits;
import com.tick.simulator.mail.Correspondents;
import com.tick.simulator.mail.MailServer;
import com.tick.simulator.mail.Mailboxes;
import com.tick.simulator.media.MediaLibrary;
import com.tick.simulator.message.StatusScripts;
import com.tick.simulator.persona.Personas;
import com.tick.simulator.sms.SmsMessages;
import com.tick.simulator.template.Templates;
import com.tick.simulator.webhook.AttemptLog;
import com.tick.simulator.webhook.WebhookFaults;
import java.util.List;
import org.springframework.stereotype.Component;

/** Back to the state after the start; the webhook address stays verified. */
@Component
class Reset {
    private final List<Runnable> parts;

    /** Many collaborators, as this is the one place that knows everything that holds state. */
    Reset(
            Agenda agenda,
            Chats chats,
            Personas personas,
            MediaLibrary library,
            Templates templates,
            Faults faults,
            WebhookFaults webhookFaults,
            StatusScripts scripts,
            Switches switches,
            RateLimits limits,
            AttemptLog attempts,
            Mailboxes mailboxes,
            Correspondents correspondents,
            MailServer mailServer,
            SmsMessages smsMessages) {
        this.parts = List.of(
                agenda::reset,
                personas::reset,
                library::reset,
                templates::reset,
                faults::reset,
                webhookFaults::reset,
                scripts::reset,
                switches::reset,
                limits::reset,
                attempts::reset,
                mailServer::reset,
                correspondents::reset,
                mailboxes::reset,
                smsMessages::reset,
                chats::reset);
    }

    void handle() {
        parts.forEach(Runnable::run);
    }
}
