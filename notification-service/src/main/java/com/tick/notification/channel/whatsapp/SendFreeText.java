package com.tick.notification.channel.whatsapp;

import com.tick.notification.channel.whatsapp.settings.WhatsAppSettings;
import com.tick.notification.delivery.Messages;
import com.tick.notification.delivery.NewMessage;
import com.tick.support.phone.TypedNumber;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Queues words that an agent writes to a number outside any ticket. */
@Component
public class SendFreeText {

    private final Messages messages;
    private final ServiceWindow window;
    private final WhatsAppSettings settings;
    private final Clock clock;

    SendFreeText(Messages messages, ServiceWindow window, WhatsAppSettings settings, Clock clock) {
        this.messages = messages;
        this.window = window;
        this.settings = settings;
        this.clock = clock;
    }

    /** The id of the message. */
    @Transactional
    public String handle(String phoneNumber, String text) {
        if (!TypedNumber.isPossible(phoneNumber)) {
            throw new InvalidNumberException();
        }
        var to = WhatsAppChannel.phone(TypedNumber.international(phoneNumber).replace("+", ""));
        var from = settings.phoneNumberIds().stream()
                .map(WhatsAppChannel::sender)
                .filter(it -> window.isOpen(to, it))
                .findFirst()
                .orElseThrow(WindowClosedException::new);
        var message = NewMessage.free(to, from, text).queued(clock.instant());
        messages.add(message);
        return message.id();
    }
}
