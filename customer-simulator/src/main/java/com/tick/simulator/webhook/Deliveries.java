package com.tick.simulator.webhook;

import com.tick.simulator.SimulatorSettings;
import com.tick.simulator.behaviour.Switches;
import com.tick.simulator.clock.Agenda;
import com.tick.simulator.clock.VirtualClock;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The delivery worker: several at once, in no order, until the business answers 200. */
@Component
public class Deliveries {
    private static final Logger log = LoggerFactory.getLogger(Deliveries.class);
    private static final int AT_ONCE = 16;
    private static final Duration ASK_AGAIN = Duration.ofSeconds(2);

    private final SimulatorSettings settings;
    private final Switches switches;
    private final VirtualClock clock;
    private final Agenda agenda;
    private final WebhookClient client;
    private final Subscription subscription;
    private final AttemptLog attempts;
    private final AtomicLong ids = new AtomicLong();
    private final ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE, task -> {
        var thread = new Thread(task, "simulator-webhook");
        thread.setDaemon(true);
        return thread;
    });

    Deliveries(
            SimulatorSettings settings,
            Switches switches,
            VirtualClock clock,
            Agenda agenda,
            WebhookClient client,
            Subscription subscription,
            AttemptLog attempts) {
        this.settings = settings;
        this.switches = switches;
        this.clock = clock;
        this.agenda = agenda;
        this.client = client;
        this.subscription = subscription;
        this.attempts = attempts;
    }

    @PostConstruct
    void introduce() {
        later(Duration.ZERO, this::verify);
    }

    @PreDestroy
    void stop() {
        senders.shutdownNow();
    }

    void send(String json, Duration delay) {
        var body = EscapedJson.bytes(json, switches.current());
        plan(Delivery.first(ids.incrementAndGet(), body, settings.appSecret(), clock.instant()), delay);
    }

    /** Sends bytes as they are, once and now, and gives the status of the answer; the header may be missing on purpose. */
    public int sendRaw(byte[] body, @Nullable String signatureHeader, String signature)
            throws IOException, InterruptedException {
        return client.post(body, signatureHeader, signature);
    }

    /** The business usually starts after the simulator, so asking once is not enough. */
    private void verify() {
        try {
            if (!subscription.verify()) later(ASK_AGAIN, this::verify);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void later(Duration delay, Runnable task) {
        agenda.in(delay, () -> {
            if (!senders.isShutdown()) senders.execute(task);
        });
    }

    private void plan(Delivery delivery, Duration delay) {
        later(delay, () -> attempt(delivery));
    }

    private void attempt(Delivery delivery) {
        var begun = System.nanoTime();
        var status = 0;
        String problem = null;
        try {
            if (subscription.verify())
                status = client.post(delivery.body(), "X-Hub-Signature-256", delivery.signature());
            else problem = "The webhook address is not verified";
        } catch (IOException failure) {
            problem = failure.getClass().getSimpleName();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return;
        }
        var millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();
        var text = new String(delivery.body(), StandardCharsets.UTF_8);
        attempts.add(new Attempt(delivery.id(), delivery.number(), clock.instant(), status, millis, problem, text));
        next(delivery, status);
    }

    private void next(Delivery delivery, int status) {
        if (status == 200) {
            if (switches.current().duplicateAfterSuccess() && delivery.number() == 1)
                plan(delivery.again(), delivery.pause());
        } else if (delivery.outlived(clock.instant()))
            log.warn("Delivery {} is given up after seven days", delivery.id());
        else plan(delivery.again(), delivery.pause());
    }
}
