package com.tick.notification.channel;

import java.util.Optional;

/** Whether the channel stands still, kept over restarts. */
public interface Pauses {

    Optional<Pause> current();

    void save(Pause pause);

    void clear();
}
