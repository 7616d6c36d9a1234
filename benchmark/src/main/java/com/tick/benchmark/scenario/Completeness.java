package com.tick.benchmark.scenario;

import com.tick.benchmark.stack.Databases;
import com.tick.benchmark.stack.Schema;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** After the load everything has to be where it belongs: each service knows every ticket, and the counts are right. */
public final class Completeness {

    private static final Map<Schema, String> WHO_KNOWS_TICKETS =
            Map.of(Schema.REPLIES, "ticket_projection", Schema.NOTIFICATIONS, "known_tickets");

    /** A change counts before it is folded into the counters. */
    private static final String COUNTED =
            """
            select coalesce(sum(tickets), 0)
              from (select tickets from ticket_counters union all select tickets from ticket_count_changes) counted
            """;

    private final Workbench bench;
    private long givenUpBefore;

    /** Compares with what was given up so far. */
    public Completeness(Workbench bench) throws SQLException {
        this.bench = bench;
        this.givenUpBefore = bench.backlog().givenUp();
    }

    /** Notes what is wrong now as that scenario's doing. */
    public void run(String scenario) throws SQLException {
        differences(bench.databases()).forEach((what, difference) -> bench.results()
                .problem("%s: %s is off by %d".formatted(scenario, what, difference)));
        var givenUp = bench.backlog().givenUp();
        if (givenUp > givenUpBefore) {
            bench.results().problem("%s: %d events were given up".formatted(scenario, givenUp - givenUpBefore));
            givenUpBefore = givenUp;
        }
    }

    /** What doesn't agree with the number of tickets, by what it is. */
    public static Map<String, Long> differences(Databases databases) throws SQLException {
        var tickets = databases.number(Schema.TICKETS, "select count(*) from tickets");
        var off = new LinkedHashMap<String, Long>();
        compare(off, "the count of tickets", tickets, databases.number(Schema.TICKETS, COUNTED));
        for (var service : WHO_KNOWS_TICKETS.entrySet()) {
            if (databases.hasTable(service.getKey(), service.getValue())) {
                var known = databases.number(service.getKey(), "select count(*) from " + service.getValue());
                compare(off, service.getKey().schemaName() + "." + service.getValue(), tickets, known);
            }
        }
        return off;
    }

    private static void compare(Map<String, Long> off, String what, long expected, long found) {
        if (found != expected) {
            off.put(what, found - expected);
        }
    }
}
