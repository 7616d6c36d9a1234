package com.tick.support.wakeup;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Instances of a service as far as they signal each other, in one JVM and on one schema. */
public final class Instances implements AutoCloseable {

    private final DataSource database;
    private final List<SignalExchange> exchanges = new ArrayList<>();

    public Instances(DataSource database) {
        this.database = database;
    }

    public WakeUps join() {
        var wakeUps = new WakeUps();
        var exchange = new SignalExchange(new InstanceTable(database), wakeUps);
        exchange.start();
        exchanges.add(exchange);
        return wakeUps;
    }

    /** Until each knows all others. */
    public void untilTheyKnowEachOther() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> exchanges.stream().allMatch(it -> it.others() == exchanges.size() - 1));
    }

    public void leave(int number) {
        exchanges.remove(number).stop();
    }

    @Override
    public void close() {
        exchanges.forEach(SignalExchange::stop);
    }
}
