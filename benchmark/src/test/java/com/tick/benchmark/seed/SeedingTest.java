package com.tick.benchmark.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.benchmark.scenario.Completeness;
import com.tick.benchmark.stack.DatabaseAdmin;
import com.tick.benchmark.stack.Databases;
import com.tick.benchmark.stack.Schema;
import com.tick.support.test.infra.DatabaseSchema;
import com.tick.support.test.infra.Folders;
import com.tick.support.test.infra.FreePorts;
import com.tick.support.test.infra.MariaDbNode;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedingTest {

    private static final int TICKETS = 1_000;
    private static final int MORE = 1_250;
    private static final String PASSWORD = "seeding";

    @TempDir
    static Path data;

    private static MariaDbNode server = new MariaDbNode(Path.of("target/none"), Folders.sharedCache(), 0);
    private static Databases databases = new Databases(0, Map.of());

    @BeforeAll
    static void seedTwice() throws Exception {
        var port = FreePorts.find(1).get(0);
        server = new MariaDbNode(data.resolve("mariadb"), Folders.sharedCache(), port);
        server.start(Schema.all().stream()
                .map(schema -> new DatabaseSchema(schema.schemaName(), schema.user(), PASSWORD))
                .toList());
        databases = new Databases(
                port, Schema.all().stream().collect(Collectors.toMap(schema -> schema, schema -> PASSWORD)));
        ServiceMigrations.apply(databases);
        change(
                Schema.TICKETS,
                "insert into agents (name, email, password_hash, role, created_at) values ('A', 'a@b.c', 'hash', 'ADMIN', now())");
        var seeder = new TickSeeder(databases);
        seeder.agents();
        assertThat(seeder.upTo(TICKETS)).isEqualTo(new TickSeeder.Range(1, TICKETS));
        // what a next release may bring, and what it may take away
        change(
                Schema.TICKETS,
                "alter table tickets add column mood varchar(20) not null, add column weight int not null");
        change(Schema.NOTIFICATIONS, "alter table known_tickets drop column customer_name");
        assertThat(seeder.upTo(MORE)).isEqualTo(new TickSeeder.Range(TICKETS + 1, MORE));
        seeder.refreshStatistics();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void change(Schema schema, String sql) throws Exception {
        try (var connection = databases.connect(schema);
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static long number(Schema schema, String sql) throws Exception {
        return databases.number(schema, sql);
    }

    @Test
    void everyServiceKnowsEveryTicket() throws Exception {
        assertThat(number(Schema.TICKETS, "select count(*) from tickets")).isEqualTo(MORE);
        assertThat(number(Schema.REPLIES, "select count(*) from ticket_projection"))
                .isEqualTo(MORE);
        assertThat(number(Schema.NOTIFICATIONS, "select count(*) from known_tickets"))
                .isEqualTo(MORE);
        assertThat(
                        number(
                                Schema.REPLIES,
                                "select count(*) from replies where ticket_id not in (select ticket_id from ticket_projection)"))
                .isZero();
    }

    @Test
    void countsAreThoseOfTheTickets() throws Exception {
        var wrong =
                """
                select count(*) from (
                  select status, assignee_id, sum(n) as off from (
                    select status, assignee_id, tickets as n from ticket_counters
                    union all
                    select status, coalesce(assignee_id, 0), -1 from tickets) both_sides
                  group by status, assignee_id having off <> 0) differences
                """;

        assertThat(number(Schema.TICKETS, wrong)).isZero();
        assertThat(number(Schema.TICKETS, "select count(distinct status) from ticket_counters"))
                .isEqualTo(3);
        assertThat(number(
                        Schema.TICKETS,
                        "select count(*) from tickets t left join agents a on a.id = t.assignee_id"
                                + " where t.assignee_id is not null and a.id is null"))
                .isZero();
    }

    @Test
    void aTicketThatAServiceDoesNotKnowIsNoticed() throws Exception {
        assertThat(Completeness.differences(databases)).isEmpty();

        change(Schema.REPLIES, "create table kept as select * from ticket_projection where ticket_id = 7");
        change(Schema.REPLIES, "delete from ticket_projection where ticket_id = 7");
        change(Schema.TICKETS, "update ticket_counters set tickets = tickets + 2 where status = 'new' limit 1");

        assertThat(Completeness.differences(databases))
                .containsOnly(Map.entry("the count of tickets", 2L), Map.entry("tick_replies.ticket_projection", -1L));
        change(Schema.REPLIES, "insert into ticket_projection select * from kept");
        change(Schema.TICKETS, "update ticket_counters set tickets = tickets - 2 where status = 'new' limit 1");
    }

    @Test
    void searchFindsCommonWordsOftenAndATicketsOwnWordOnce() throws Exception {
        var matching = "select count(*) from tickets where concat_ws(' ', issue_title, description) like '%%%s%%'";

        assertThat(number(Schema.TICKETS, matching.formatted(SeededTicket.ownWord(TICKETS + 7))))
                .isEqualTo(1);
        assertThat(number(Schema.TICKETS, matching.formatted(Vocabulary.COMMON)))
                .isBetween((long) MORE / 12, (long) MORE / 3);
    }

    @Test
    void repliesAreFiveTimesTheTicketsAndEachTicketHasAWordInOne() throws Exception {
        assertThat(number(Schema.REPLIES, "select count(*) from replies")).isBetween(MORE * 9L / 2, MORE * 11L / 2);
        assertThat(number(
                        Schema.REPLIES,
                        "select count(*) from replies where message like '%%%s'"
                                .formatted(SeededTicket.saidWord(TICKETS + 7))))
                .isEqualTo(1);
    }

    @Test
    void ticketsAreSpreadAsPeopleSpreadThem() throws Exception {
        assertThat(number(Schema.TICKETS, "select count(*) from tickets where status = 'closed'"))
                .isBetween(MORE * 7L / 10, MORE * 9L / 10);
        assertThat(number(Schema.TICKETS, "select count(distinct assignee_id) from tickets"))
                .isEqualTo(SeededTicket.AGENTS);
        assertThat(number(Schema.TICKETS, "select datediff(max(created_at), min(created_at)) from tickets"))
                .isGreaterThan(600);
        assertThat(number(Schema.TICKETS, "select count(*) from tickets where (mobile is null) = (id % 4 = 0)"))
                .isZero();
    }

    @Test
    void theAdministratorMakesASchemaOfItsOwn() throws Exception {
        new DatabaseAdmin(data).create("other_desk", "other_desk", "secret");
        var url = "jdbc:mysql://127.0.0.1:%d/other_desk".formatted(databases.port());

        try (var connection = DriverManager.getConnection(url, "other_desk", "secret");
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("create table t (id int)")).isZero();
        }
    }
}
