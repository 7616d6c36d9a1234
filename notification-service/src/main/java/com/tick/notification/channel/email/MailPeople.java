package com.tick.notification.channel.email;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who a mail is from and for.
 *
 * @param from null when it names nobody
 * @param originalFrom who wrote it, where a group address or a rule has put itself into From
 * @param returnPath where errors go; empty text for the null sender, null when the server did not say
 */
public record MailPeople(
        @Nullable MailAddress from,
        List<MailAddress> replyTo,
        List<MailAddress> to,
        List<MailAddress> cc,
        @Nullable MailAddress originalFrom,
        @Nullable String returnPath) {

    public MailPeople {
        replyTo = List.copyOf(replyTo);
        to = List.copyOf(to);
        cc = List.copyOf(cc);
    }

    /** Everybody whom it was addressed to. */
    public List<MailAddress> recipients() {
        return Stream.concat(to.stream(), cc.stream()).toList();
    }
}
