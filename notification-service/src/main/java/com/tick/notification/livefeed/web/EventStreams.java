package com.tick.notification.livefeed.web;

import static java.util.stream.Collectors.toSet;

import com.tick.notification.livefeed.LiveEvents;
import com.tick.notification.livefeed.LiveEvents.Numbered;
import com.tick.support.wakeup.SafetyPoll;
import com.tick.support.wakeup.WakeUp;
import com.tick.support.wakeup.WakeUps;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The open streams of this copy. One reader reads what is new for all of them; each stream then goes on from its own
 * cursor, so that a slow browser keeps nobody back and nothing is queued for it.
 */
@Component
class EventStreams implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(EventStreams.class);
    /** For the desk, and again as many for customers, who so cannot keep the desk out. */
    private static final int MOST_STREAMS = 500;

    /** Somebody with the link on a phone and a computer, and a browser that was slow to hang up. */
    private static final int MOST_PER_TICKET = 5;

    private static final int WRITERS = 8;
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    /** What comes in quick succession is read together. */
    private static final Duration BETWEEN_READS = Duration.ofMillis(40);

    private static final Duration UNTIL_SOMEBODY_LISTENS = Duration.ofDays(1);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final long LONGEST_STREAM_MILLIS = TimeUnit.MINUTES.toMillis(30);

    private final LiveEvents feed;
    private final RecentEvents recent;
    private final WakeUp news;
    private final JsonMapper json;
    private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();
    private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS, work -> daemon(work, "live-write"));
    private volatile boolean running;
    private long heartbeatAt = System.nanoTime();

    EventStreams(LiveEvents feed, WakeUps wakeUps, JsonMapper json) {
        this.feed = feed;
        this.recent = new RecentEvents(feed);
        this.news = wakeUps.of(LiveEvents.WAKE_UP);
        this.json = json;
    }

    /**
     * The first line is sent by the thread of the request, and the headers with it: that thread and a writer would
     * otherwise set them at the same time, which the web server's table of headers does not survive.
     */
    SseEmitter open(Audience audience, @Nullable Long after) throws IOException {
        refuseIfTooMany(audience);
        var emitter = new SseEmitter(LONGEST_STREAM_MILLIS);
        emitter.send(SseEmitter.event().comment("open"));
        var stream = new EventStream(audience, emitter, feed, recent, json, after);
        emitter.onCompletion(() -> streams.remove(stream));
        emitter.onTimeout(emitter::complete);
        emitter.onError(gone -> streams.remove(stream));
        streams.add(stream);
        write(stream);
        news.signal();
        return emitter;
    }

    private void refuseIfTooMany(Audience audience) {
        var ofItsKind = streams.stream()
                .filter(it -> it.audience().getClass().equals(audience.getClass()))
                .count();
        var ofItsTicket = audience instanceof Audience.Customer
                ? streams.stream().filter(it -> it.audience().equals(audience)).count()
                : 0;
        if (ofItsKind >= MOST_STREAMS || ofItsTicket >= MOST_PER_TICKET) {
            throw new TooManyStreams();
        }
    }

    private void follow() {
        try {
            while (running) {
                long begin = System.nanoTime();
                if (news.await(look())) {
                    TimeUnit.NANOSECONDS.sleep(BETWEEN_READS.toNanos() - (System.nanoTime() - begin));
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return how long to sleep when nobody signals */
    private Duration look() {
        if (streams.isEmpty()) {
            recent.forget();
            return UNTIL_SOMEBODY_LISTENS;
        }
        try {
            heartbeat();
            return tellNews() ? Duration.ZERO : untilNextLook();
        } catch (RuntimeException away) {
            log.warn("The feed cannot be read at the moment: {}", away.toString());
            return AFTER_FAILURE;
        }
    }

    private Duration untilNextLook() {
        var safety = SafetyPoll.interval();
        var nextHeartbeat = HEARTBEAT.minusNanos(System.nanoTime() - heartbeatAt);
        return nextHeartbeat.compareTo(safety) < 0 ? nextHeartbeat : safety;
    }

    /** @return whether there may be more */
    private boolean tellNews() {
        var read = recent.readOn();
        var tickets = read.map(EventStreams::ticketsOf);
        if (read.map(events -> !events.isEmpty()).orElse(true)) {
            streams.stream()
                    .filter(stream ->
                            tickets.map(stream.audience()::concernedBy).orElse(true))
                    .forEach(this::write);
        }
        return read.map(events -> events.size() == RecentEvents.PAGE).orElse(false);
    }

    /** What has news, so that not every customer's stream has to look. */
    private static Set<Long> ticketsOf(List<Numbered> events) {
        return events.stream()
                .flatMap(it -> Stream.ofNullable(it.event().ticketId()))
                .collect(toSet());
    }

    private void heartbeat() {
        if (System.nanoTime() - heartbeatAt >= HEARTBEAT.toNanos()) {
            heartbeatAt = System.nanoTime();
            streams.forEach(it -> {
                it.heartbeatDue();
                write(it);
            });
        }
    }

    private void write(EventStream stream) {
        if (stream.wanted()) {
            writers.execute(() -> {
                if (!stream.catchUp()) {
                    streams.remove(stream);
                }
            });
        }
    }

    @Override
    public void start() {
        running = true;
        daemon(this::follow, "live-poll").start();
    }

    /** Before the web server stops, which would wait for these requests to end. */
    @Override
    public void stop() {
        running = false;
        news.signal();
        streams.forEach(EventStream::close);
        writers.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private static Thread daemon(Runnable work, String name) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
