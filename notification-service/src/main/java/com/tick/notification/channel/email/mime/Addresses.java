package com.tick.notification.channel.email.mime;

import com.tick.notification.channel.email.MailAddress;
import com.tick.support.text.TextParts;
import com.tick.support.text.VisibleText;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Mailboxes in a header, as many as can be made out. */
final class Addresses {

    private static final int MOST = 200;
    private static final int LONGEST_NAME = 200;
    private static final Pattern LOOKS_LIKE_ONE =
            Pattern.compile("[^\\s<>,;:\"()\\[\\]]{1,64}@[^\\s<>,;:\"()\\[\\]]{1,255}");

    private Addresses() {}

    static List<MailAddress> of(@Nullable String raw) {
        if (raw == null || raw.isBlank()) {
            return List.of();
        }
        try {
            var found = new ArrayList<MailAddress>();
            for (var address : InternetAddress.parseHeader(raw, false)) {
                add(found, address);
            }
            if (!found.isEmpty() && found.stream().noneMatch(it -> it.address().matches(".*\\s.*"))) {
                return List.copyOf(found);
            }
        } catch (AddressException unreadable) {
            // what looks like an address is one
        }
        return guessed(raw);
    }

    private static void add(List<MailAddress> found, InternetAddress address) throws AddressException {
        if (address.isGroup()) {
            var members = address.getGroup(false);
            for (var member : members == null ? new InternetAddress[0] : members) {
                add(found, member);
            }
        } else if (found.size() < MOST
                && address.getAddress() != null
                && address.getAddress().contains("@")) {
            found.add(new MailAddress(name(personalOf(address)), spelled(address.getAddress())));
        }
    }

    /** As it stands in the header, not as the library would decode it. */
    private static @Nullable String personalOf(InternetAddress address) {
        var whole = address.toString();
        int angle = whole.lastIndexOf('<');
        return angle > 0
                ? unquoted(whole.substring(0, angle).replaceAll("[<\\s]+$", "").strip())
                : address.getPersonal();
    }

    private static String unquoted(String name) {
        return name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")
                ? name.substring(1, name.length() - 1).replaceAll("\\\\(.)", "$1")
                : name;
    }

    private static List<MailAddress> guessed(String raw) {
        var found = new ArrayList<MailAddress>();
        var text = HeaderText.decode(raw);
        var address = LOOKS_LIKE_ONE.matcher(text);
        int at = 0;
        while (address.find() && found.size() < MOST) {
            var before = text.substring(at, address.start()).replaceAll("[\"<>,;:()\\[\\]]", " ");
            found.add(new MailAddress(name(before), spelled(address.group())));
            at = address.end();
        }
        return List.copyOf(found);
    }

    private static String spelled(String address) {
        return HeaderText.decode(address).replaceAll("[<>]", "");
    }

    private static @Nullable String name(@Nullable String raw) {
        var name = VisibleText.strip(HeaderText.decode(raw));
        if (VisibleText.isBlank(name)) {
            return null;
        }
        return TextParts.shortened(name, LONGEST_NAME);
    }
}
