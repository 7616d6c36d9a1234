package com.tick.notification.channel.email;

import com.tick.notification.channel.MessageContext.Prepared;
import com.tick.notification.channel.Rendered;
import java.util.List;

/** A mail that is ready to leave. */
record EmailContent(OutgoingMail mail) implements Rendered {

    /**
     * The files of a reply.
     *
     * @param attached on the local disk
     * @param linked names of those that are too large
     */
    record Files(List<OutgoingFile> attached, List<String> linked) implements Prepared {
        static final Files NONE = new Files(List.of(), List.of());
    }
}
