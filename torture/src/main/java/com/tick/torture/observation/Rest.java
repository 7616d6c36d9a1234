package com.tick.torture.observation;

import com.tick.torture.history.History;
import com.tick.torture.history.Kind;
import com.tick.torture.history.Outcome;
import com.tick.torture.stack.TortureStack;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;

/** Waits until nothing is under way any more: what is missing then is missing for good. */
public final class Rest {

    /** Whoever looks takes time from those who work. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private static final Duration BETWEEN_ADVANCES = Duration.ofSeconds(5);
    private static final int LOOKS = 2;

    /** Longer than the simulator waits before its fifth try. */
    private static final Duration UNTIL_DELIVERED_AGAIN = Duration.ofSeconds(130);

    /** Not those that wait behind one to the same phone of which WhatsApp has to tell first. */
    private static final String SENDABLE =
            """
            select count(*) from messages m
             where m.state = 'PENDING' and not exists (
                   select 1 from messages b
                    where b.recipient = m.recipient and b.state in ('SENDING', 'UNKNOWN', 'RETRY_WAIT'))
            """;

    private static final String NOT_ENDED =
            "select count(*) from messages where state in ('PENDING', 'SENDING', 'UNKNOWN', 'RETRY_WAIT')";

    private final Databases databases;
    private final Topics topics;
    private final Simulator simulator;
    private final History history;
    private long advancedAt = System.nanoTime();

    /** All that has to come to rest. */
    public Rest(Databases databases, Topics topics, Simulator simulator, History history) {
        this.databases = databases;
        this.topics = topics;
        this.simulator = simulator;
        this.history = history;
    }

    /** What is still under way when patience ends; empty when nothing is, twice in a row. */
    public List<String> await(Duration patience) throws InterruptedException {
        return await(patience, SENDABLE);
    }

    /** The same, and no notice waits for anything but a customer. */
    public List<String> awaitLastNotice(Duration patience) throws InterruptedException {
        return await(patience, NOT_ENDED);
    }

    private List<String> await(Duration patience, String notices) throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        var quiet = 0;
        while (true) {
            var underWay = look(notices);
            quiet = underWay.isEmpty() ? quiet + 1 : 0;
            if (quiet == LOOKS || System.nanoTime() > end) {
                return underWay;
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS.toMillis());
        }
    }

    private List<String> look(String notices) throws InterruptedException {
        try {
            var underWay = inTables(notices);
            // the dearer questions only when the cheap ones have nothing to tell
            if (underWay.isEmpty()) {
                for (var service : TortureStack.SERVICES) {
                    note(underWay, service + " has not consumed", topics.lag(service));
                }
                note(underWay, "webhooks that were not taken", untaken());
            }
            return underWay;
        } catch (SQLException | IOException | KafkaException away) {
            return List.of("cannot look: " + away.getMessage());
        }
    }

    private List<String> inTables(String notices) throws SQLException {
        var underWay = new ArrayList<String>();
        for (var service : TortureStack.SERVICES) {
            note(underWay, service + " has not published", databases.number(service, unpublished()));
            note(underWay, service + " has parked", databases.number(service, parked()));
        }
        note(underWay, "webhooks to work through", databases.number("notification-service", journalled()));
        note(underWay, "messages of customers on their way", databases.number("notification-service", inbound()));
        note(underWay, "files of customers on their way", databases.number("notification-service", files()));
        note(underWay, "notices to send", databases.number("notification-service", notices));
        return underWay;
    }

    private long untaken() throws IOException, InterruptedException {
        var taken = simulator.taken();
        var waiting = history.operations().stream()
                .filter(it -> it.kind() == Kind.WHATSAPP && it.outcome() == Outcome.OPEN)
                .toList();
        for (var operation : waiting) {
            if (taken.contains(operation.token())) {
                history.end(operation, Outcome.OK, 200, 0);
            }
        }
        var untaken = waiting.stream().filter(it -> !taken.contains(it.token())).count();
        if (untaken > 0 && System.nanoTime() - advancedAt > BETWEEN_ADVANCES.toNanos()) {
            advancedAt = System.nanoTime();
            simulator.advance(UNTIL_DELIVERED_AGAIN);
        }
        return untaken;
    }

    private static void note(List<String> underWay, String what, long howMany) {
        if (howMany > 0) {
            underWay.add(what + ": " + howMany);
        }
    }

    private static String unpublished() {
        return "select count(*) from outbox where published_at is null";
    }

    private static String parked() {
        return "select count(*) from inbox_parked where state = 'PARKED'";
    }

    private static String journalled() {
        return "select count(*) from webhook_journal where state = 'PENDING'";
    }

    private static String files() {
        return "select count(*) from inbound_messages where media_state in ('PENDING', 'GIVING_UP')";
    }

    private static String inbound() {
        return "select count(*) from inbound_messages where state in ('RECEIVED', 'OPENING')";
    }
}
