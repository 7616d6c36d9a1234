package com.tick.support.test.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MariaDbNodeTest {

    private static final DatabaseSchema TICKETS = new DatabaseSchema("some_tickets", "tickets", "tickets-secret");
    private static final DatabaseSchema REPLIES = new DatabaseSchema("some_replies", "replies", "replies-secret");

    @TempDir
    Path folder;

    @Test
    void committedRowsSurviveAKillAndASecondServerTakesOver() throws Exception {
        int port = FreePorts.find(1).get(0);
        try (var killed = new MariaDbNode(folder, Folders.sharedCache(), port)) {
            killed.start(List.of(TICKETS, REPLIES));
            try (var connection = connect(port, TICKETS, "some_tickets");
                    var statement = connection.createStatement()) {
                statement.execute("create table note (words varchar(40))");
                statement.execute("insert into note values ('still here')");
            }
            ProcessHandle.of(killed.pid()).orElseThrow().destroyForcibly();
            ProcessHandle.of(killed.pid()).ifPresent(p -> p.onExit().join());
        }

        try (var next = new MariaDbNode(folder, Folders.sharedCache(), port)) {
            next.start(List.of(TICKETS, REPLIES));

            try (var connection = connect(port, TICKETS, "some_tickets");
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("select words from note")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("still here");
            }
        }
        assertThat(folder.resolve("set-up.sql")).doesNotExist();
    }

    @Test
    void anOrphanThatHoldsTheDataIsEnded() throws Exception {
        var ports = FreePorts.find(2);
        try (var orphan = new MariaDbNode(folder, Folders.sharedCache(), ports.get(0));
                var next = new MariaDbNode(folder, Folders.sharedCache(), ports.get(1))) {
            orphan.start(List.of(TICKETS));

            next.start(List.of(TICKETS));

            assertThat(ProcessHandle.of(orphan.pid()).filter(ProcessHandle::isAlive))
                    .isEmpty();
            connect(ports.get(1), TICKETS, "some_tickets").close();
        }
    }

    @Test
    void anInstallationThatWasKilledIsBegunAgain() throws Exception {
        int port = FreePorts.find(1).get(0);
        Files.createDirectories(folder.resolve("data.new/mysql"));
        Files.writeString(folder.resolve("data.new/mysql/half.frm"), "half");

        try (var server = new MariaDbNode(folder, Folders.sharedCache(), port)) {
            server.start(List.of(TICKETS));

            connect(port, TICKETS, "some_tickets").close();
        }
        assertThat(folder.resolve("data/mysql/half.frm")).doesNotExist();
    }

    @Test
    void anAccountSeesItsOwnSchemaOnlyAndFollowsTheSetting() throws Exception {
        int port = FreePorts.find(1).get(0);
        try (var server = new MariaDbNode(folder, Folders.sharedCache(), port)) {
            server.start(List.of(TICKETS, REPLIES));

            assertThatThrownBy(() -> connect(port, TICKETS, "some_replies")).isInstanceOf(SQLException.class);
        }

        var changed = new DatabaseSchema("some_tickets", "tickets", "another-secret");
        try (var server = new MariaDbNode(folder, Folders.sharedCache(), port)) {
            server.start(List.of(changed));

            assertThatThrownBy(() -> connect(port, TICKETS, "some_tickets")).isInstanceOf(SQLException.class);
            connect(port, changed, "some_tickets").close();
        }
    }

    private static Connection connect(int port, DatabaseSchema as, String schema) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:mysql://127.0.0.1:%d/%s".formatted(port, schema), as.user(), as.password());
    }
}
