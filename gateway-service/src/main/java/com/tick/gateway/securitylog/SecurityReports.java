package com.tick.gateway.securitylog;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What waits to be handed to ticket-service. Each entry is a line of this process's log first; the queue is bounded, and
 * what does not fit is told by its number. No request waits for it.
 */
@Component
class SecurityReports {

    static final int MOST_WAITING = 2_000;

    private static final Logger log = LoggerFactory.getLogger("security");

    private final JsonMapper json;
    private final Clock clock;
    private final Deque<SecurityEntry> waiting = new ArrayDeque<>();
    private int dropped;

    SecurityReports(JsonMapper json) {
        this.json = json;
        this.clock = Clock.systemUTC();
    }

    /** @param outcome as ticket-service names it: SUCCESS, FAILURE or REFUSED */
    void add(
            String event,
            @Nullable String actor,
            String address,
            @Nullable String target,
            String outcome,
            @Nullable String detail) {
        var entry =
                new SecurityEntry(UUID.randomUUID(), clock.instant(), event, actor, address, target, outcome, detail);
        synchronized (waiting) {
            if (waiting.size() >= MOST_WAITING) {
                dropped++;
                return;
            }
            waiting.add(entry);
        }
        log.info(line(entry));
    }

    /** The oldest that wait; they stay until they are {@link #sent}. */
    List<SecurityEntry> next(int most) {
        synchronized (waiting) {
            if (dropped > 0 && waiting.size() < MOST_WAITING) {
                waiting.add(new SecurityEntry(
                        UUID.randomUUID(),
                        clock.instant(),
                        "entries_dropped",
                        null,
                        "gateway",
                        null,
                        "FAILURE",
                        dropped + " entries came too fast to be kept"));
                dropped = 0;
            }
            var batch = new ArrayList<SecurityEntry>(Math.min(most, waiting.size()));
            for (var entry : waiting) {
                if (batch.size() == most) {
                    break;
                }
                batch.add(entry);
            }
            return batch;
        }
    }

    void sent(List<SecurityEntry> batch) {
        synchronized (waiting) {
            batch.forEach(it -> waiting.remove(it));
        }
    }

    private String line(SecurityEntry entry) {
        var line = new LinkedHashMap<String, @Nullable Object>();
        line.put("at", entry.at().toString());
        line.put("event", entry.event());
        line.put("actor", entry.actor());
        line.put("address", entry.address());
        line.put("target", entry.target());
        line.put("outcome", entry.outcome().toLowerCase(java.util.Locale.ROOT));
        line.put("detail", entry.detail());
        return json.writeValueAsString(line);
    }
}
