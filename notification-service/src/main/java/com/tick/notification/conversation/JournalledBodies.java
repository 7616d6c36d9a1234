package com.tick.notification.conversation;

import com.tick.notification.channel.RawInbound;
import java.util.Optional;

/** The bodies that messages came in, for files that are part of them. */
public interface JournalledBodies {

    Optional<RawInbound> raw(long journalId);
}
