package com.tick.notification.live.web;

import static java.util.stream.Collectors.toSet;

import com.tick.notification.live.LiveEvents;
import com.tick.notification.live.LiveEvents.Numbered;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
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
 * The open streams of this copy. One poll asks for all of them; each stream then reads on from its own cursor, so that
 * a slow browser keeps nobody back and nothing is queued for it.
 */
@Component
class EventStreams implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(EventStreams.class);
    /** For the desk, and again as many for customers, who so cannot keep the desk out. */
    private static final int MOST_STREAMS = 500;

    /** Somebody with the link on a phone and a computer, and a browser that was slow to hang up. */
    private static final int MOST_PER_TICKET = 5;

    private static final int PAGE = 500;
    private static final int WRITERS = 8;
    private static final long POLL_MILLIS = 150;
    private static final long HEARTBEAT_NANOS = TimeUnit.SECONDS.toNanos(15);
    private static final long LONGEST_STREAM_MILLIS = TimeUnit.MINUTES.toMillis(30);

    private final LiveEvents feed;
    private final JsonMapper json;
    private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();
    private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS, work -> daemon(work, "live-write"));
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile boolean running;
    private long latest = -1;
    private long heartbeatAt = System.nanoTime();

    EventStreams(LiveEvents feed, JsonMapper json) {
        this.feed = feed;
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
        var stream = new EventStream(audience, emitter, feed, json, after);
        emitter.onCompletion(() -> streams.remove(stream));
        emitter.onTimeout(emitter::complete);
        emitter.onError(gone -> streams.remove(stream));
        streams.add(stream);
        write(stream);
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
            while (!stopping.await(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                if (!streams.isEmpty()) {
                    poll();
                    heartbeat();
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void poll() {
        try {
            long now = feed.latest();
            if (now != latest) {
                var tickets = ticketsSince(latest);
                latest = now;
                streams.stream()
                        .filter(it -> tickets.map(it.audience()::concernedBy).orElse(true))
                        .forEach(this::write);
            }
        } catch (RuntimeException away) {
            log.warn("The feed cannot be read at the moment: {}", away.toString());
        }
    }

    /** What has news, so that not every customer's stream has to look; empty when it may be anything. */
    private Optional<Set<Long>> ticketsSince(long number) {
        var news = number < 0 ? List.<Numbered>of() : feed.after(number, PAGE);
        return news.isEmpty() || news.size() == PAGE
                ? Optional.empty()
                : Optional.of(news.stream()
                        .flatMap(it -> Stream.ofNullable(it.event().ticketId()))
                        .collect(toSet()));
    }

    private void heartbeat() {
        if (System.nanoTime() - heartbeatAt > HEARTBEAT_NANOS) {
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
        stopping.countDown();
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
