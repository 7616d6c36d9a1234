package com.tick.notification.channel.whatsapp;

import java.util.Map;
import java.util.Optional;

/** Which of our numbers stand still, kept over restarts. */
public interface Pauses {

    Optional<Pause> of(String number);

    /** By number. */
    Map<String, Pause> all();

    void save(String number, Pause pause);

    void clear(String number);
}
