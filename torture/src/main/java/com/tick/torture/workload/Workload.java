package com.tick.torture.workload;

import com.tick.torture.history.History;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Everybody at once: threads that ask one thing after the other until they are told to rest. So many that some are free
 * while others wait for what does not answer; together they ask no more often than at a fixed pace.
 */
public final class Workload {

    private static final int WORKERS = 24;
    private static final long NANOS_BETWEEN_REQUESTS = TimeUnit.SECONDS.toNanos(1) / 38;
    private static final long LAST_ANSWER_SECONDS = 30;

    private final History history;
    private final Customer customer;
    private final Agent agent;
    private final Phones phones;
    private final long seed;
    private final List<Thread> workers = new ArrayList<>();
    private volatile boolean working;
    private final AtomicLong nextRequest = new AtomicLong();
    private int shift;

    /**
     * Nobody works yet.
     *
     * @param gateways where requests are sent in turn
     * @param session the cookie of an agent
     */
    public Workload(List<URI> gateways, URI simulator, String session, History history, long seed) {
        var client = new Client(gateways);
        var desk = new Desk();
        this.history = history;
        this.phones = new Phones(new Client(List.of(simulator)), history, System.currentTimeMillis() / 100);
        this.customer = new Customer(client, history, desk, phones);
        this.agent = new Agent(client, history, desk, session);
        this.seed = seed;
    }

    /** Everybody begins. */
    public void start() {
        working = true;
        nextRequest.set(System.nanoTime());
        shift++;
        for (var number = 0; number < WORKERS; number++) {
            var random = new Random(seed * 1_000 + shift * 100L + number);
            var worker = new Thread(() -> work(random), "worker-" + number);
            worker.setDaemon(true);
            worker.start();
            workers.add(worker);
        }
    }

    /** Everybody ends what they are at, and rests. */
    public void rest() throws InterruptedException {
        working = false;
        for (var worker : workers) {
            worker.join(TimeUnit.SECONDS.toMillis(LAST_ANSWER_SECONDS));
        }
        workers.clear();
    }

    /** Whether anybody was told yes after this moment of the monotonic clock. */
    public boolean acknowledgedAfter(long moment) {
        return history.firstAcknowledgedAfter(moment).isPresent();
    }

    private void work(Random random) {
        try {
            awaitTurn();
            while (working) {
                one(random);
                awaitTurn();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A turn that nobody was free for is not made up for. */
    private void awaitTurn() throws InterruptedException {
        var now = System.nanoTime();
        var turn = nextRequest.updateAndGet(last -> Math.max(now, last + NANOS_BETWEEN_REQUESTS));
        TimeUnit.NANOSECONDS.sleep(turn - now);
    }

    /** About one ticket in four requests, as at a desk where people talk to each other. */
    private void one(Random random) throws InterruptedException {
        var dice = random.nextInt(100);
        if (dice < 16) {
            customer.opensATicket(random);
        } else if (dice < 19) {
            customer.clicksTwice(random);
        } else if (dice < 22) {
            customer.opensATicketWithAFile(random);
        } else if (dice < 25) {
            customer.uploadsAheadAndOpensATicket(random);
        } else if (dice < 26) {
            customer.sendsNonsense();
        } else if (dice < 27) {
            agent.looksWhoCameByWhatsApp();
        } else if (dice < 52) {
            agent.answers(random);
        } else if (dice < 77) {
            customer.answers(random);
        } else if (dice < 92) {
            agent.changesAStatus(random);
        } else {
            phones.write(random);
        }
    }
}
