package com.tick.notification.outbound;

import com.tick.notification.channel.whatsapp.ChannelSettings;
import com.tick.notification.channel.whatsapp.Recipient;
import com.tick.notification.contact.ServiceWindow;
import com.tick.support.phone.TypedNumber;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Queues words that an agent writes to a number outside any ticket. */
@Component
public class SendFreeText {

    private final Messages messages;
    private final ServiceWindow window;
    private final ChannelSettings settings;
    private final Clock clock;

    SendFreeText(Messages messages, ServiceWindow window, ChannelSettings settings, Clock clock) {
        this.messages = messages;
        this.window = window;
        this.settings = settings;
        this.clock = clock;
    }

    /** The id of the message. */
    @Transactional
    public String handle(String phoneNumber, String text) {
        if (!TypedNumber.isPossible(phoneNumber)) {
            throw new InvalidNumber();
        }
        var to = Recipient.phone(TypedNumber.international(phoneNumber).replace("+", ""));
        var from = settings.phoneNumberIds().stream()
                .filter(it -> window.isOpen(to, it))
                .findFirst()
                .orElseThrow(WindowClosed::new);
        var message = Draft.free(to, from, text).queued(clock.instant());
        messages.add(message);
        return message.id();
    }
}
