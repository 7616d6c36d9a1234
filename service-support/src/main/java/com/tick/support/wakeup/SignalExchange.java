package com.tick.support.wakeup;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Takes signals to the other instances of the service and theirs to us, as datagrams. A datagram that gets lost costs
 * nothing but the time until the next safety poll, so nothing is acknowledged and nothing is repeated.
 */
final class SignalExchange implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SignalExchange.class);

    /** Stops after all that signal, and starts before them. */
    private static final int PHASE = DEFAULT_PHASE - 8192;

    /** What instances tell each other when they come and go. */
    private static final String INSTANCES = "instances";

    private static final Duration REFRESH = Duration.ofSeconds(30);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);
    private static final Duration AFTER_NEWS = Duration.ofSeconds(1);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(5);

    /** Signals of a burst travel together. */
    private static final long BETWEEN_SENDS_NANOS = Duration.ofMillis(10).toNanos();

    private static final int RECEIVED_AT_ONCE = 100;

    /** Any would do: the way to a host does not depend on it. */
    private static final int DATABASE_PORT = 3306;

    private final InstanceTable table;
    private final WakeUps wakeUps;
    private final Set<String> pending = ConcurrentHashMap.newKeySet();
    private final ByteBuffer buffer = ByteBuffer.allocate(Signals.LARGEST);
    private volatile List<Instance> others = List.of();
    private volatile @Nullable Selector selector;
    private volatile boolean running;
    private volatile CountDownLatch stopping = new CountDownLatch(1);
    private @Nullable Thread thread;
    private long lastSent = System.nanoTime() - BETWEEN_SENDS_NANOS;
    private long refreshAt = System.nanoTime();

    SignalExchange(InstanceTable table, WakeUps wakeUps) {
        this.table = table;
        this.wakeUps = wakeUps;
        wakeUps.sendThrough(this::send);
    }

    /** Costs nothing while there is no other instance. */
    private void send(String name) {
        var open = selector;
        if (open != null && !others.isEmpty() && pending.add(name)) {
            open.wakeup();
        }
    }

    /** How many other instances signals go to. */
    int others() {
        return others.size();
    }

    @Override
    public void start() {
        running = true;
        stopping = new CountDownLatch(1);
        thread = new Thread(this::run, "wake-ups");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void stop() {
        running = false;
        stopping.countDown();
        var open = selector;
        if (open != null) {
            open.wakeup();
        }
        if (thread != null) {
            try {
                thread.join(STOP_PATIENCE.toMillis());
            } catch (InterruptedException impatient) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private void run() {
        while (running) {
            try (var opened = Selector.open();
                    var channel = channel(table.location(), opened)) {
                selector = opened;
                exchange(opened, channel, self(channel));
            } catch (IOException | SQLException | RuntimeException failed) {
                log.debug("Signals to other instances start later", failed);
                pause();
            } finally {
                selector = null;
            }
        }
    }

    private static DatagramChannel channel(URI database, Selector selector) throws IOException {
        var channel = DatagramChannel.open();
        channel.bind(new InetSocketAddress(addressTowards(database), 0));
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ);
        return channel;
    }

    /** No packet is sent for it: the system says by which of its addresses it would go. */
    private static InetAddress addressTowards(URI database) throws IOException {
        if (database.getHost() == null) {
            // several hosts, or something that only the driver understands
            return InetAddress.getLocalHost();
        }
        try (var probe = new DatagramSocket()) {
            probe.connect(InetAddress.getByName(database.getHost()), DATABASE_PORT);
            return probe.getLocalAddress();
        }
    }

    private static Instance self(DatagramChannel channel) throws IOException {
        var address = (InetSocketAddress) Objects.requireNonNull(channel.getLocalAddress());
        var token = new byte[16];
        new SecureRandom().nextBytes(token);
        return new Instance(
                UUID.randomUUID().toString(),
                address.getAddress().getHostAddress(),
                address.getPort(),
                HexFormat.of().formatHex(token));
    }

    private void exchange(Selector opened, DatagramChannel channel, Instance self) throws IOException, SQLException {
        refresh(self);
        tell(channel, List.of(INSTANCES));
        while (running) {
            opened.select(millisUntil(nextTurn()));
            opened.selectedKeys().clear();
            receive(channel, self.token());
            if (System.nanoTime() - refreshAt >= 0) {
                refreshOrLater(self);
            }
            sendPending(channel);
        }
        lastSent -= BETWEEN_SENDS_NANOS;
        sendPending(channel);
        table.remove(self.id());
        tell(channel, List.of(INSTANCES));
    }

    private long nextTurn() {
        return pending.isEmpty() ? refreshAt : Math.min(refreshAt, lastSent + BETWEEN_SENDS_NANOS);
    }

    private static long millisUntil(long nanoTime) {
        return Math.max(1, Duration.ofNanos(nanoTime - System.nanoTime()).toMillis());
    }

    private void refreshOrLater(Instance self) {
        try {
            refresh(self);
        } catch (SQLException away) {
            log.debug("The other instances cannot be looked up now", away);
            refreshAt = System.nanoTime() + AFTER_FAILURE.toNanos();
        }
    }

    private void refresh(Instance self) throws SQLException {
        others = table.seen(self);
        refreshAt = System.nanoTime() + SafetyPoll.withJitter(REFRESH).toNanos();
    }

    private void receive(DatagramChannel channel, String token) throws IOException {
        for (int i = 0; i < RECEIVED_AT_ONCE; i++) {
            buffer.clear();
            if (channel.receive(buffer) == null) {
                return;
            }
            for (var name : Signals.decode(buffer.flip(), token)) {
                if (name.equals(INSTANCES)) {
                    refreshAt = Math.min(refreshAt, System.nanoTime() + AFTER_NEWS.toNanos());
                } else {
                    wakeUps.received(name);
                }
            }
        }
    }

    private void sendPending(DatagramChannel channel) {
        if (!pending.isEmpty() && System.nanoTime() - lastSent >= BETWEEN_SENDS_NANOS) {
            lastSent = System.nanoTime();
            var names = List.copyOf(pending);
            // before they are sent: what is signalled from here on travels with the next
            names.forEach(pending::remove);
            tell(channel, names);
        }
    }

    private void tell(DatagramChannel channel, Collection<String> names) {
        for (var other : others) {
            try {
                channel.send(Signals.encode(other.token(), names), other.socketAddress());
            } catch (IOException unreachable) {
                log.debug("Instance {} cannot be signalled", other.id(), unreachable);
            }
        }
    }

    private void pause() {
        try {
            if (stopping.await(AFTER_FAILURE.toMillis(), TimeUnit.MILLISECONDS)) {
                log.debug("No more signals to other instances");
            }
        } catch (InterruptedException impatient) {
            running = false;
        }
    }
}
