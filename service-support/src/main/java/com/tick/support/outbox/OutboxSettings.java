package com.tick.support.outbox;

import com.tick.support.wakeup.SafetyPoll;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param batch rows read at a time
 * @param poll about how long the leading relay sleeps when nobody wakes it
 * @param retention how long published rows are kept, so that a lost broker can be filled again
 */
@ConfigurationProperties("tick.outbox")
record OutboxSettings(
        @DefaultValue("500") int batch, @DefaultValue("10s") Duration poll, @DefaultValue("7d") Duration retention) {

    /** A poll with jitter. */
    Duration nextPoll() {
        return SafetyPoll.withJitter(poll);
    }
}
