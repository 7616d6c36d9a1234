package com.tick.support.messaging;

import static com.tick.support.Events.statusChanged;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final String TOPIC = "tick.turns.events";

    private final List<Delivery> batch = new ArrayList<>();

    @Test
    void eventsOfOneTypeAreOneTurn() {
        changed(1, 1);
        changed(2, 1);
        changed(1, 2);

        assertThat(turns()).containsExactly("changed 1/1, changed 1/2, changed 2/1");
    }

    @Test
    void typesThatAlternateBetweenStreamsAreTwoTurns() {
        changed(1, 1);
        assigned(1, 2);
        changed(2, 1);
        assigned(2, 2);

        assertThat(turns()).containsExactly("changed 1/1, changed 2/1", "assigned 1/2, assigned 2/2");
    }

    @Test
    void nothingOvertakesAnEarlierEventOfItsStream() {
        assigned(1, 1);
        changed(2, 1);
        changed(1, 2);
        assigned(1, 3);

        assertThat(turns()).containsExactly("assigned 1/1", "changed 1/2, changed 2/1", "assigned 1/3");
    }

    @Test
    void anEmptyBatchHasNoTurn() {
        assertThat(turns()).isEmpty();
    }

    private void changed(long ticket, long version) {
        add(ticket, statusChanged(ticket, version, "closed"));
    }

    private void assigned(long ticket, long version) {
        add(ticket, com.tick.support.Events.assigned(ticket, version));
    }

    private void add(long ticket, SpecificRecord event) {
        var record = new ConsumedRecord(TOPIC, Long.toString(ticket), new byte[0], null);
        batch.add(Delivery.of(batch.size(), record, event));
    }

    private List<String> turns() {
        return Turns.of(batch).stream()
                .map(turn ->
                        String.join(", ", turn.stream().map(TurnsTest::name).toList()))
                .toList();
    }

    private static String name(Delivery delivery) {
        var type = delivery.requireEvent().getSchema().getName().equals("TicketAssigned") ? "assigned" : "changed";
        return "%s %s/%d".formatted(type, delivery.record().key(), delivery.version());
    }
}
