package com.tick.torture.workload;

import com.tick.torture.history.History;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Everybody at once: threads that ask one thing after the other until they are told to rest. */
public final class Workload {

    private static final int WORKERS = 6;
    private static final int LONGEST_PAUSE_MILLIS = 150;
    private static final long LAST_ANSWER_SECONDS = 30;

    private final Customer customer;
    private final Agent agent;
    private final Phones phones;
    private final long seed;
    private final List<Thread> workers = new ArrayList<>();
    private volatile boolean working;
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
        this.phones = new Phones(new Client(List.of(simulator)), history, System.currentTimeMillis() / 100);
        this.customer = new Customer(client, history, desk, phones);
        this.agent = new Agent(client, history, desk, session);
        this.seed = seed;
    }

    /** Everybody begins. */
    public void start() {
        working = true;
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

    private void work(Random random) {
        try {
            while (working) {
                one(random);
                TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_PAUSE_MILLIS));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
        } else if (dice < 27) {
            customer.sendsNonsense();
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
