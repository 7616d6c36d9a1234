package com.tick.notification.live.web;

import com.tick.notification.live.LiveEvents;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
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
    private static final int MOST_STREAMS = 500;
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

    SseEmitter open(@Nullable Long after) {
        if (streams.size() >= MOST_STREAMS) {
            throw new TooManyStreams();
        }
        var emitter = new SseEmitter(LONGEST_STREAM_MILLIS);
        var stream = new EventStream(emitter, feed, json, after);
        emitter.onCompletion(() -> streams.remove(stream));
        emitter.onTimeout(emitter::complete);
        emitter.onError(gone -> streams.remove(stream));
        streams.add(stream);
        write(stream);
        return emitter;
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
                latest = now;
                streams.forEach(this::write);
            }
        } catch (RuntimeException away) {
            log.warn("The feed cannot be read at the moment: {}", away.toString());
        }
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
