package com.tick.benchmark;

import com.tick.benchmark.scenario.DeepCursor;
import com.tick.benchmark.scenario.ReferenceCalls;
import com.tick.benchmark.scenario.TickCalls;
import com.tick.benchmark.scenario.TicketNumbers;
import com.tick.benchmark.seed.ReferenceSeeder;
import com.tick.benchmark.seed.SeededTicket;
import com.tick.benchmark.seed.TickSeeder;
import com.tick.benchmark.stack.DatabaseAdmin;
import com.tick.benchmark.stack.Databases;
import com.tick.benchmark.stack.ReferenceDesk;
import com.tick.benchmark.stack.Schema;
import com.tick.benchmark.stack.SearchIndexes;
import com.tick.benchmark.stack.Sessions;
import com.tick.benchmark.stack.TickDesk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has to be there before anything is measured: tickets, agents who are signed in, and a way deep into the list. */
final class Preparation {

    private static final int BUFFER_POOL_MB = 64;
    private static final int BUFFER_POOL_FOR_SEEDING_MB = 1024;
    private static final String ADMIN = "admin@tick.local";
    private static final Duration UNTIL_INDEXED = Duration.ofMinutes(20);
    private static final int LARGE = 50_000;

    private final TickDesk desk;
    private final @Nullable ReferenceDesk reference;
    private final Databases databases;
    private final List<String> cookies = new ArrayList<>();
    private TicketNumbers seeded = new TicketNumbers(1, 1);
    private String cursor = "";

    Preparation(TickDesk desk, @Nullable ReferenceDesk reference, Databases databases) {
        this.desk = desk;
        this.reference = reference;
        this.databases = databases;
    }

    /** Until there are so many tickets; answers how long that took. */
    Duration seed(int tickets) throws Exception {
        var begin = System.nanoTime();
        var admin = new DatabaseAdmin(desk.data());
        var seeder = new TickSeeder(databases);
        if (cookies.isEmpty()) {
            seeder.agents();
            signIn();
        }
        if (tickets > LARGE) {
            admin.bufferPool(BUFFER_POOL_FOR_SEEDING_MB);
        }
        seeder.upTo(tickets);
        if (reference != null) {
            new ReferenceSeeder(reference).upTo(tickets);
        }
        if (tickets > LARGE) {
            // as everybody has it: what is measured must not live in memory that nobody else gives it
            admin.bufferPool(BUFFER_POOL_MB);
        }
        SearchIndexes.await(
                desk.gateway(),
                Sessions.signIn(desk.gateway(), ADMIN, desk.secret("TICK_ADMIN_PASSWORD")),
                UNTIL_INDEXED);
        seeder.refreshStatistics();
        seeded = new TicketNumbers(1, databases.number(Schema.TICKETS, "select max(id) from tickets"));
        cursor = DeepCursor.find(desk.gateway(), cookies.get(0));
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    TickCalls tickCalls() {
        return new TickCalls(desk.gateway(), cookies, seeded, cursor);
    }

    @Nullable
    ReferenceCalls referenceCalls() {
        return reference == null ? null : new ReferenceCalls(reference.address(), seeded);
    }

    private void signIn() throws Exception {
        for (var agent = 0; agent < SeededTicket.AGENTS; agent++) {
            cookies.add(
                    Sessions.signIn(desk.gateway(), TickSeeder.agentEmail(agent), desk.secret("TICK_ADMIN_PASSWORD")));
        }
    }
}
