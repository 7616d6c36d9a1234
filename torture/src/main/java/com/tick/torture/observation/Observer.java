package com.tick.torture.observation;

import com.tick.torture.observation.Observation.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Takes one observation after the other. */
public final class Observer {

    /** Notices that WhatsApp refused are sent again one by one, for minutes, and each leaves its mark. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final String ATTACHMENTS = "attachment-service";

    private final Databases databases;
    private final Topics topics;
    private final Simulator simulator;
    private final TicketTables tickets;
    private final EventTables told;
    private final NoticeTables notices;
    private final Downloads downloads;
    private final StoredFiles stored;

    /**
     * Nothing is seen yet.
     *
     * @param bucket the folder in which the store keeps files
     * @param gateway by which files are downloaded
     * @param session the cookie of an agent
     */
    public Observer(Databases databases, Topics topics, Simulator simulator, Path bucket, URI gateway, String session) {
        this.databases = databases;
        this.topics = topics;
        this.simulator = simulator;
        this.tickets = new TicketTables(databases);
        this.told = new EventTables(databases, topics);
        this.notices = new NoticeTables(databases);
        this.stored = new StoredFiles(bucket);
        this.downloads = new Downloads(gateway, session);
    }

    /** Reads each file once more at the next look, however often it has been read. */
    public void forgetFiles() {
        stored.forget();
        downloads.forget();
    }

    /** Looks at everything, anew when something moved meanwhile: late words of WhatsApp come as they like. */
    public Observation observe() throws SQLException, IOException, InterruptedException {
        return Standstill.look(told::position, this::look, PATIENCE);
    }

    private Observation look() throws SQLException, IOException, InterruptedException {
        // first, as it also learns the schemas that what is put aside is read with
        var events = topics.events();
        // before the attempts, so that none arrives meanwhile whose attempt is not seen
        var received = simulator.received();
        var attempts = notices.attempts();
        return new Observation(
                tickets.tickets(),
                tickets.replies(),
                tickets.statusChanges(),
                tickets.counters(),
                tickets.projections(),
                told.outbox(),
                events,
                told.inboxes(),
                told.waiting(),
                told.liveEvents(),
                files(),
                notices.notices(received, attempts),
                NoticeTables.strays(received, attempts));
    }

    private List<File> files() throws SQLException, IOException, InterruptedException {
        var rows = databases.read(
                ATTACHMENTS,
                "select id, coalesce(ticket_id, 0), state, sha256 from attachments where state <> 'DISCARDED'",
                row -> new File(row.getString(1), row.getLong(2), row.getString(3), row.getString(4), null, null));
        var files = new ArrayList<File>();
        for (var row : rows) {
            var found = row.ticket() == 0 || row.recorded().isEmpty() ? null : downloads.hash(row.id());
            files.add(new File(row.id(), row.ticket(), row.state(), row.recorded(), found, stored.hash(row.id())));
        }
        return files;
    }
}
