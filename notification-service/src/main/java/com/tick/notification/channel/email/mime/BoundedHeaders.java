package com.tick.notification.channel.email.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;

/** Headers of a mail or a part, of which only so many and so much are kept. */
final class BoundedHeaders extends InternetHeaders {

    private static final int MOST = 500;
    private static final int MOST_THAT_MATTER = 100;
    private static final int LONGEST = 100_000;

    /** They count even behind a heap of others. */
    private static final Set<String> THAT_MATTER = Set.of(
            "from",
            "to",
            "cc",
            "subject",
            "date",
            "message-id",
            "in-reply-to",
            "references",
            "reply-to",
            "sender",
            "content-type",
            "content-transfer-encoding",
            "content-disposition",
            "content-id",
            "auto-submitted",
            "precedence",
            "list-id",
            "return-path");

    private int kept;
    private int keptThatMatter;

    BoundedHeaders(InputStream in) throws MessagingException {
        super();
        load(in);
    }

    @Override
    public void addHeaderLine(String line) {
        if (line.isEmpty()) {
            return;
        }
        boolean matters = THAT_MATTER.contains(nameOf(line));
        if (matters ? keptThatMatter++ < MOST_THAT_MATTER : kept++ < MOST) {
            super.addHeaderLine(line.length() > LONGEST ? line.substring(0, LONGEST) : line);
        }
    }

    private static String nameOf(String line) {
        int colon = line.indexOf(':');
        return colon < 0 || colon > 60 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    }
}
