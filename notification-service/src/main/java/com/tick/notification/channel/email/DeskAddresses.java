package com.tick.notification.channel.email;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which addresses are ours.
 *
 * @param mailbox what customers write to
 * @param replyPattern such as support+{token}@example.org; empty: answers come to the mailbox alone
 * @param others further addresses that reach the mailbox, in lower case
 * @param authenticationServer what the server that receives our mail calls itself in Authentication-Results, or the end of
 *     that name; empty: nobody is believed
 */
public record DeskAddresses(String mailbox, String replyPattern, Set<String> others, String authenticationServer) {

    public static final String TOKEN = "{token}";
    private static final String TOKEN_FORM = "[a-z0-9]{16,64}";

    public DeskAddresses {
        others = Set.copyOf(others);
    }

    /** Whether mail from it is our own. */
    public boolean isOurs(String address) {
        var key = MailAddress.keyOf(address);
        return key.equals(MailAddress.keyOf(mailbox))
                || others.contains(key)
                || tokenIn(address).isPresent();
    }

    public String domain() {
        return domainOf(mailbox);
    }

    public static String domainOf(String address) {
        return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    public boolean hasReplyAddresses() {
        return replyPattern.contains(TOKEN);
    }

    public String replyAddress(String token) {
        return replyPattern.replace(TOKEN, token);
    }

    /** The token of a reply address. Servers on the way may have changed its case. */
    public Optional<String> tokenIn(String address) {
        if (!hasReplyAddresses()) {
            return Optional.empty();
        }
        var pattern = replyPattern.toLowerCase(Locale.ROOT);
        var start = pattern.substring(0, pattern.indexOf(TOKEN));
        var end = pattern.substring(pattern.indexOf(TOKEN) + TOKEN.length());
        var candidate = address.strip().toLowerCase(Locale.ROOT);
        if (candidate.length() < start.length() + end.length()
                || !candidate.startsWith(start)
                || !candidate.endsWith(end)) {
            return Optional.empty();
        }
        var token = candidate.substring(start.length(), candidate.length() - end.length());
        return token.matches(TOKEN_FORM) ? Optional.of(token) : Optional.empty();
    }
}
