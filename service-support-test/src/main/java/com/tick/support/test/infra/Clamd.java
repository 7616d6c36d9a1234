package com.tick.support.test.infra;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A real clamd of Debian's, with one signature of our own. */
public final class Clamd implements AutoCloseable {

    /** What our signature is made for; as harmless as any other words. */
    public static final String MALWARE = "Tick-Test-Malware: whoever finds these words refuses the file.";

    /** As clamd names what our signature finds. */
    public static final String NAME_OF_MALWARE = "Tick.Test-Marker.UNOFFICIAL";

    public static final int LARGEST_STREAM = 12 * 1024 * 1024;

    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Path folder;
    private final int port;
    private Process process;

    private Clamd(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    /** Leaves the test out where there is no clamd. */
    public static Clamd start(Path folder) throws IOException {
        var program = program();
        assumeTrue(program.isPresent(), "a real virus scanner: clamd was not found");
        var port = FreePorts.find(1).get(0);
        var signatures = Files.createDirectories(folder.resolve("signatures"));
        try (var ours = Objects.requireNonNull(Clamd.class.getResourceAsStream("/signatures/tick.ndb"))) {
            Files.copy(ours, signatures.resolve("tick.ndb"));
        }
        Files.writeString(
                folder.resolve("clamd.conf"),
                """
                Foreground yes
                DatabaseDirectory %s
                TemporaryDirectory %s
                TCPSocket %d
                TCPAddr 127.0.0.1
                StreamMaxLength %d
                """
                                .formatted(signatures, folder, port, LARGEST_STREAM)
                        + (isRoot() ? "User root\n" : ""),
                UTF_8);
        var clamd = new Clamd(folder, port, run(program.get(), folder));
        clamd.awaitConnections();
        return clamd;
    }

    public static boolean isInstalled() {
        return program().isPresent();
    }

    /** Where it listens, on the loopback address. */
    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    public void goAway() {
        close();
    }

    public void comeBack() throws IOException {
        process = run(program().orElseThrow(), folder);
        awaitConnections();
    }

    @Override
    public void close() {
        LeashedProcess.end(process, GRACE);
    }

    private static Process run(Path program, Path folder) throws IOException {
        var config = folder.resolve("clamd.conf");
        return LeashedProcess.of(GRACE, List.of(program.toString(), "--config-file=" + config))
                .redirectOutput(folder.resolve("clamd.log").toFile())
                .start();
    }

    private void awaitConnections() {
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
                return true;
            } catch (IOException notYet) {
                return false;
            }
        });
    }

    private static Optional<Path> program() {
        return Stream.of("/usr/sbin/clamd", "/usr/local/sbin/clamd", "/usr/bin/clamd")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
