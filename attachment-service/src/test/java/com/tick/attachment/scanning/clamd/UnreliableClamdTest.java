package com.tick.attachment.scanning.clamd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tick.attachment.scanning.ScanInterruptedException;
import com.tick.attachment.scanning.Verdict;
import com.tick.support.error.Unavailable;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a clamd may do that a real one cannot be made to do at will. None of it is ever clean. */
class UnreliableClamdTest {

    private static final int FILE_BYTES = 20_000_000;

    private ServerSocket server;

    /** How the server treats a connection. */
    private interface Manners {

        void treat(Socket connection) throws IOException;
    }

    @BeforeEach
    void aServer() throws IOException {
        server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void closeIt() throws IOException {
        server.close();
    }

    @Test
    void aScannerThatIsAwayIsSaidToBe() throws IOException {
        server.close();

        assertThatThrownBy(this::scan).isInstanceOf(Unavailable.class);
    }

    @Test
    void aScannerThatHangsUpHalfWayHasSaidNothing() {
        behaves(connection -> connection.getInputStream().readNBytes(100_000));

        assertThatThrownBy(this::scan).isInstanceOf(ScanInterruptedException.class);
    }

    @Test
    void aScannerThatHangsUpAtTheEndHasSaidNothing() {
        behaves(UnreliableClamdTest::takeAll);

        assertThatThrownBy(this::scan).isInstanceOf(ScanInterruptedException.class);
    }

    @Test
    void aScannerThatStopsTakingBytesIsGivenUpInTheEnd() {
        behaves(connection -> {
            connection.getInputStream().readNBytes(1_000);
            server.accept();
        });

        assertThatThrownBy(this::scan).isInstanceOf(ScanInterruptedException.class);
    }

    @Test
    void wordsThatTheFileIsFineBeforeItsEndAreNotBelieved() {
        behaves(connection -> {
            say(connection, "stream: OK");
            connection.getInputStream().readNBytes(100_000);
        });

        assertThatThrownBy(this::scan).isInstanceOf(ScanInterruptedException.class);
    }

    @Test
    void aFileThatIsTooLargeCannotBeScanned() throws IOException {
        behaves(connection -> {
            say(connection, "INSTREAM size limit exceeded. ERROR");
            takeAll(connection);
        });

        assertThat(scan()).isEqualTo(Verdict.unscannable("larger than what the virus scanner takes"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "OK",
                "stream: OKAY",
                "stream: OK ERROR",
                "stream: Can't allocate memory ERROR",
                "UNKNOWN COMMAND",
                "instream: OK",
            })
    void anythingElseIsNoVerdict(String answer) {
        behaves(connection -> {
            takeAll(connection);
            say(connection, answer);
        });

        assertThatThrownBy(this::scan).isInstanceOf(ScanInterruptedException.class);
    }

    private void behaves(Manners manners) {
        var thread = new Thread(() -> {
            try (var connection = server.accept()) {
                manners.treat(connection);
            } catch (IOException endOfTest) {
                return;
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private Verdict scan() throws IOException {
        try (var scanner = new ClamdScanner("127.0.0.1", server.getLocalPort(), Duration.ofMillis(1_500))) {
            return scanner.scan(new ByteArrayInputStream(new byte[FILE_BYTES]));
        }
    }

    /** Reads chunks to the empty one. */
    private static void takeAll(Socket connection) throws IOException {
        var in = new DataInputStream(connection.getInputStream());
        in.skipNBytes("zINSTREAM\0".length());
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            in.skipNBytes(length);
        }
    }

    private static void say(Socket connection, String words) throws IOException {
        connection.getOutputStream().write((words + "\0").getBytes(StandardCharsets.US_ASCII));
    }
}
