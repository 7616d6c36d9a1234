package com.tick.simulator.page;

import com.tick.simulator.chat.ChangeSignal;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Pushes "something changed" to open pages, at most a few times a second and never from the thread that changed it. */
@RestController
class ChangeStreamController {
    private static final long LIFE_MS = 10 * 60_000L;
    private static final long PACE_MS = 150;

    private final ChangeSignal changes;
    private final Set<SseEmitter> open = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "simulator-stream");
        thread.setDaemon(true);
        return thread;
    });
    private long told;

    ChangeStreamController(ChangeSignal changes) {
        this.changes = changes;
    }

    @PostConstruct
    void start() {
        var unused = pace.scheduleWithFixedDelay(this::tell, PACE_MS, PACE_MS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        pace.shutdownNow();
        open.forEach(SseEmitter::complete);
    }

    @GetMapping("/_fake/stream")
    SseEmitter stream() {
        var page = new SseEmitter(LIFE_MS);
        page.onCompletion(() -> open.remove(page));
        page.onTimeout(page::complete);
        page.onError(failure -> open.remove(page));
        open.add(page);
        push(page, changes.version());
        return page;
    }

    private void tell() {
        var version = changes.version();
        if (version == told) return;
        told = version;
        open.forEach(page -> push(page, version));
    }

    private void push(SseEmitter page, long version) {
        try {
            page.send(SseEmitter.event().name("changed").data(version).reconnectTime(1000));
        } catch (IOException | IllegalStateException gone) {
            open.remove(page);
        }
    }
}
