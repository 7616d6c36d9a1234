package com.tick.ticket.ticket.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.support.test.RealInfrastructure;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Tickets of the release before keep counting where they were; in a schema that ticket-service doesn't use. */
class EventVersionsMigrationTest {

    private final DataSource database = database();
    private final JdbcClient jdbc = JdbcClient.create(database);

    @BeforeEach
    void theReleaseBefore() {
        history("support", "latest").clean();
        history("support", "latest").migrate();
        history("migration/ticket", "8").migrate();
    }

    @AfterEach
    void leaveNothing() {
        history("support", "latest").clean();
    }

    @Test
    void versionsMoveIntoTheTicketsRow() {
        aTicket(1);
        aTicket(2);
        aStream("tick.ticket.events", "1", 1);
        aStream("tick.ticket.events", "2", 7);
        aStream("tick.reply.events", "2", 4);

        history("migration/ticket", "9").migrate();

        assertThat(jdbc.sql("select event_version from tickets order by id")
                        .query(Long.class)
                        .list())
                .containsExactly(1L, 7L);
        assertThat(jdbc.sql("select topic from outbox_streams")
                        .query(String.class)
                        .list())
                .containsExactly("tick.reply.events");
    }

    @Test
    void slotsOfTheCountersAreAddedUp() {
        for (var slot : List.of(0, 3, 15)) {
            jdbc.sql("insert into ticket_counters (status, assignee_id, slot, tickets) values ('new', 0, ?, 5)")
                    .param(slot)
                    .update();
        }

        history("migration/ticket", "9").migrate();

        var counts = new JdbcTicketCounts(jdbc, new TicketCounters(jdbc));
        assertThat(counts.all()).singleElement().satisfies(it -> assertThat(it.tickets())
                .isEqualTo(15));
        assertThat(counts.fold()).isFalse();
        assertThat(jdbc.sql("select slot, tickets from ticket_counters")
                        .query((row, number) -> List.of(row.getInt(1), row.getInt(2)))
                        .list())
                .containsExactly(List.of(0, 15));
    }

    private void aTicket(int id) {
        jdbc.sql(
                        """
                        insert into tickets (id, uuid, reference, name, email, description, channel, link_sha256,
                                             last_customer_at, created_at, updated_at)
                        values (?, unhex(left(sha2(?, 256), 32)), ?, 'Ada', 'ada@example.org', 'Fire!', 'web', sha2(?, 256),
                                now(6), now(6), now(6))
                        """)
                .params(id, id, "TK-" + id, id)
                .update();
    }

    private void aStream(String topic, String key, long version) {
        jdbc.sql("insert into outbox_streams (topic, record_key, version) values (?, ?, ?)")
                .params(topic, key, version)
                .update();
    }

    private Flyway history(String folder, String target) {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/" + folder)
                .table(folder.equals("support") ? "support_schema_history" : "flyway_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target(target)
                .cleanDisabled(false)
                .load();
    }

    private static DataSource database() {
        var settings = RealInfrastructure.get().settings();
        return new DriverManagerDataSource(
                "jdbc:mysql://%s:%s/%s_attachments?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&useServerPrepStmts=true&allowPublicKeyRetrieval=true"
                        .formatted(settings.get("DB_HOST"), settings.get("DB_PORT"), settings.get("DB_NAME")),
                String.valueOf(settings.get("DB_USER")),
                String.valueOf(settings.get("DB_PASSWORD")));
    }
}
