package com.tick.notification.outbound;

import com.tick.notification.channel.ChannelSettings;
import com.tick.notification.channel.Recipient;
import com.tick.notification.contact.ServiceWindow;
import java.time.Clock;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Queues words that an agent writes to a number outside any ticket. */
@Component
public class SendFreeText {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s().-]");
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]{7,15}");

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
        var typed = SEPARATORS.matcher(phoneNumber).replaceAll("");
        if (!NUMBER.matcher(typed).matches()) {
            throw new InvalidNumber();
        }
        var to = Recipient.phone(typed.replace("+", ""));
        var from = settings.phoneNumberIds().stream()
                .filter(it -> window.isOpen(to, it))
                .findFirst()
                .orElseThrow(WindowClosed::new);
        var message = Draft.free(to, from, text).queued(clock.instant());
        messages.add(message);
        return message.id();
    }
}
