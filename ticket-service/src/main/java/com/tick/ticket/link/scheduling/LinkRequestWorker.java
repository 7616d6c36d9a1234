package com.tick.ticket.link.scheduling;

import com.tick.support.wakeup.SafetyPoll;
import com.tick.support.wakeup.WakeUp;
import com.tick.support.wakeup.WakeUps;
import com.tick.ticket.link.AnswerLinkRequest;
import com.tick.ticket.link.LinkRequests;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Answers requests when one was stored, in whichever instance; each is answered once, whoever gets it. */
@Component
class LinkRequestWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(LinkRequestWorker.class);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(10);

    private final AnswerLinkRequest answer;
    private final WakeUp requests;
    private volatile boolean running;
    private @Nullable Thread thread;

    LinkRequestWorker(AnswerLinkRequest answer, WakeUps wakeUps) {
        this.answer = answer;
        this.requests = wakeUps.of(LinkRequests.WAKE_UP);
    }

    @Override
    public void start() {
        running = true;
        thread = new Thread(this::run, "link-requests");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void stop() {
        running = false;
        requests.signal();
        if (thread != null) {
            try {
                thread.join(STOP_PATIENCE.toMillis());
            } catch (InterruptedException impatient) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        try {
            while (running) {
                work();
                requests.await(SafetyPoll.interval());
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever fails is met again at the next poll: a thread that ended would leave customers without an answer. */
    private void work() {
        try {
            while (running && answer.handle()) {
                log.debug("Answered a request for a private link");
            }
        } catch (RuntimeException later) {
            log.warn("Requests for private links wait: {}", later.toString());
        }
    }
}
