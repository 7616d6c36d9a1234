package com.tick.notification.channel.whatsapp.health;

import java.time.Instant;
import java.util.List;

/** What WhatsApp tells that Tick has no use for: counted, so that nobody waits for it in vain. */
public interface UnusedUpdates {

    /** @param field WhatsApp's name for this kind of update */
    void note(String field, int count, Instant at);

    /** Another app, or Meta's agent, answers these customers now. */
    void elsewhere(List<String> customers, Instant at);

    /** It does no longer. */
    void back(List<String> customers);

    /** How many customers are answered elsewhere; not those who have written to us since. */
    long elsewhere(Instant since);

    /** By field, the most frequent first. */
    List<Count> since(Instant since);

    int prune(Instant before, int limit);

    record Count(String field, long updates) {}
}
