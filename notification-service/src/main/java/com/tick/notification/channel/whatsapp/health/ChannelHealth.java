package com.tick.notification.channel.whatsapp.health;

import java.time.Instant;
import java.util.List;

/** What is known of our numbers, and what WhatsApp announced. */
public interface ChannelHealth {

    void save(NumberHealth health);

    List<NumberHealth> all();

    /** Kept to be seen by people; in plain words. */
    void alert(String words, Instant at);

    /** The newest first. */
    List<Alert> alerts(int limit);

    int pruneAlerts(Instant before, int limit);

    /** Something that WhatsApp announced about our account. */
    record Alert(String words, Instant at) {}
}
