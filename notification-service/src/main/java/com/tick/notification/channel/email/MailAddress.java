package com.tick.notification.channel.email;

import com.tick.support.text.EmailAddresses;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A mailbox as a mail names it.
 *
 * @param name as shown to people; null where the mail gives none
 */
public record MailAddress(@Nullable String name, String address) {

    public static MailAddress of(String address) {
        return new MailAddress(null, address);
    }

    /** The same for every spelling that reaches the same mailbox in practice. */
    public String key() {
        return keyOf(address);
    }

    public static String keyOf(String address) {
        return EmailAddresses.normalized(address).toLowerCase(Locale.ROOT);
    }

    public boolean isValid() {
        return EmailAddresses.isValid(address);
    }

    /** What agents call the sender: the name, else the part before the @. */
    public String displayName() {
        if (name != null && !name.isBlank()) {
            return name;
        }
        int at = address.lastIndexOf('@');
        return at > 0 ? address.substring(0, at) : address;
    }
}
