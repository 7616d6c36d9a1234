package com.tick.simulator.graph;

import com.tick.simulator.behaviour.Switches;
import com.tick.simulator.clock.VirtualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The platform's three token buckets, in simulated time: the number, the pair of number and customer, management. */
@Component
public class RateLimits {
    private static final int MOST_PAIRS = 20_000;

    private final Switches switches;
    private final VirtualClock clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>();

    RateLimits(Switches switches, VirtualClock clock) {
        this.switches = switches;
        this.clock = clock;
    }

    public void message(String number, String customer) {
        var behaviour = switches.current();
        var throughput = behaviour.messagesPerSecond();
        if (!take("number " + number, throughput, Duration.ofSeconds(1).dividedBy(throughput)))
            throw new GraphRefusal(
                    130429, "Message failed to send because there were too many messages in a short time.");
        if (!take(
                "pair " + number + " " + customer, behaviour.pairBurst(), Duration.ofSeconds(behaviour.pairSeconds())))
            throw new GraphRefusal(131056, "Too many messages sent to this recipient in a short time.");
    }

    public void management() {
        var perHour = switches.current().managementPerHour();
        if (!take("management", perHour, Duration.ofHours(1).dividedBy(perHour)))
            throw new GraphRefusal(80007, "There have been too many calls to this account.");
    }

    public synchronized void reset() {
        buckets.clear();
    }

    private synchronized boolean take(String name, int size, Duration perToken) {
        var now = clock.instant();
        var bucket = buckets.getOrDefault(name, new Bucket(size, now)).filled(now, size, perToken);
        var allowed = bucket.tokens() >= 1;
        if (buckets.size() >= MOST_PAIRS)
            buckets.remove(buckets.keySet().iterator().next());
        buckets.put(name, allowed ? new Bucket(bucket.tokens() - 1, bucket.at()) : bucket);
        return allowed;
    }

    private record Bucket(double tokens, Instant at) {
        Bucket filled(Instant now, int size, Duration perToken) {
            var gained = Duration.between(at, now).toNanos() / (double) Math.max(1, perToken.toNanos());
            return new Bucket(Math.min(size, tokens + gained), now);
        }
    }
}
