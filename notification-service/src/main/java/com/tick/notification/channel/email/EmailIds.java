package com.tick.notification.channel.email;

import com.tick.notification.channel.ChannelId;
import com.tick.notification.channel.ContactAddress;
import com.tick.notification.channel.Sender;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the channel and its things are called. */
public final class EmailIds {

    public static final ChannelId EMAIL = new ChannelId("email");

    /** Our own mailbox; its address may change. */
    public static final Sender DESK = new Sender(EMAIL, "mailbox");

    private static final Pattern OURS = Pattern.compile(
            "tick\\.([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})@.+", Pattern.CASE_INSENSITIVE);

    private EmailIds() {}

    public static ContactAddress mailbox(String address) {
        return new ContactAddress(EMAIL, ContactAddress.Kind.EMAIL, MailAddress.keyOf(address));
    }

    /** The Message-ID of a message of ours: the same in every attempt. */
    public static String messageId(String message, String domain) {
        return "tick.%s@%s".formatted(message, domain.isEmpty() ? "tick.invalid" : domain);
    }

    /** The message that a Message-ID is of, when it is one of ours. */
    public static Optional<String> ourMessage(String messageId) {
        var ours = OURS.matcher(messageId);
        return ours.matches() ? Optional.of(ours.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
