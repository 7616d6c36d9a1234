package com.tick.torture;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.tick.devstack.Ports;
import com.tick.devstack.jvm.Archives;
import com.tick.devstack.jvm.ExtractedJars;
import com.tick.devstack.jvm.JavaLauncher;
import com.tick.devstack.jvm.Jdks;
import com.tick.devstack.machine.CannotStart;
import com.tick.devstack.machine.DataFolder;
import com.tick.devstack.machine.Machine;
import com.tick.support.test.infra.Folders;
import com.tick.torture.check.Invariants;
import com.tick.torture.history.History;
import com.tick.torture.nemesis.Arena;
import com.tick.torture.nemesis.Control;
import com.tick.torture.nemesis.Fault;
import com.tick.torture.observation.Databases;
import com.tick.torture.observation.Observer;
import com.tick.torture.observation.Rest;
import com.tick.torture.observation.Simulator;
import com.tick.torture.observation.Topics;
import com.tick.torture.proxy.Proxy;
import com.tick.torture.report.Report;
import com.tick.torture.report.TimeSpent;
import com.tick.torture.stack.Disk;
import com.tick.torture.stack.TortureStack;
import com.tick.torture.workload.SignIn;
import com.tick.torture.workload.Workload;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.slf4j.LoggerFactory;

/** Runs the whole, breaks it in every way that is asked for, and ends with 0 when nothing that it promised was broken. */
public final class Torture {

    private static final Duration UNTIL_READY = Duration.ofMinutes(4);
    private static final Duration UNTIL_REST = Duration.ofMinutes(5);

    /** What a sabotage has spoilt may never come to rest. */
    private static final Duration UNTIL_LOOKED_AT = Duration.ofSeconds(40);

    /** Tick waits for WhatsApp's word for a minute and a half, and repeats what was refused after as long at most. */
    private static final Duration UNTIL_LAST_NOTICE = Duration.ofMinutes(5);

    private static final Fault LAST =
            new Fault("F99", "nothing, until the last notice has its end", Arena::hold, it -> {});

    private static final int PROXIES = 60;

    /** Five digits of the milliseconds: the texts of two runs on one machine differ. */
    private static final long RUNS = 100_000_000L;

    private final Options options;
    private final Report report = new Report(System.out);
    private final TimeSpent spent = new TimeSpent();

    private Torture(Options options) {
        this.options = options;
    }

    /** Ends with 1 when a promise was broken or a sabotage went unnoticed, and with 2 when the run itself failed. */
    public static void main(String[] arguments) {
        var exit = 2;
        // clients of ours complain at length while the broker is dead, which it is on purpose
        ((Logger) LoggerFactory.getLogger("org.apache.kafka")).setLevel(Level.OFF);
        try {
            exit = new Torture(Options.from(List.of(arguments))).run() ? 0 : 1;
        } catch (CannotStart e) {
            System.err.println(e.sentence());
        } catch (Exception e) {
            LoggerFactory.getLogger(Torture.class).error("The run broke off", e);
        }
        System.exit(exit);
    }

    private boolean run() throws Exception {
        var begin = System.nanoTime();
        Machine.checkPlatform(System.getProperty("os.name"), System.getProperty("os.arch"));
        var data = DataFolder.hold(options.data());
        Machine.checkDisk(data.path());
        var environment = new HashMap<>(System.getenv());
        environment.putIfAbsent("PORT", "5700");
        Machine.checkPorts(Ports.from(environment).all());
        Disk.remove(TortureStack.disk(options.data()));
        data.empty();
        try (var stack = new TortureStack(
                        environment, launcher(environment), options.root(), options.data(), options.needsSmallDisk());
                var history = new History(
                        options.data().resolve("history.log"), Long.toString(System.currentTimeMillis() % RUNS, 36))) {
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop"));
            report.say("Seed %d; starting two of each service on port %d and above; data, logs and history in %s"
                    .formatted(options.seed(), stack.ports().gateway(), options.data()));
            stack.start(UNTIL_READY);
            if (options.atLength()) {
                // takes minutes, which a short run would not get back
                stack.train();
            }
            report.say("Ready after %d s".formatted(seconds(begin)));
            spent.on("to start");
            rounds(stack, history);
            report.say("Spent: " + spent);
            return report.end(Duration.ofNanos(System.nanoTime() - begin), options.whole() ? Options.MANY : 0);
        }
    }

    private void rounds(TortureStack stack, History history) throws Exception {
        var random = new Random(options.seed());
        var simulatorAddress = local(stack.ports().simulator());
        var databases = new Databases(stack);
        var session = SignIn.at(local(stack.gateway(1)), "admin@tick.local", stack.secret("TICK_ADMIN_PASSWORD"));
        try (var simulator = new Simulator(simulatorAddress);
                var first = proxy(stack, 1, random);
                var second = proxy(stack, 2, random);
                var topics = new Topics("127.0.0.1:" + stack.ports().broker())) {
            var gateways = List.of(local(first.port()), local(second.port()));
            var load = new Workload(gateways, simulatorAddress, session, history, options.seed());
            var proxies = List.of(first, second);
            var arena = new Arena(
                    stack, load, proxies, simulator, databases, topics, options.seed(), random, Options.SHORT);
            var round = new Round(
                    arena,
                    history,
                    new Rest(databases, topics, simulator, history),
                    new Observer(databases, topics, simulator, stack.bucket(), gateways.get(0), session),
                    new Invariants(),
                    spent);
            rounds(round, stack.disk().isSmall());
        }
    }

    private void rounds(Round round, boolean smallDisk) throws Exception {
        add(round, new Fault("F00", "nothing", Arena::hold, it -> {}));
        for (var fault : options.faults()) {
            if (fault.need() == Fault.Need.SMALL_DISK && !smallDisk) {
                report.say("%-4s left out: only root may make a disk that is small enough".formatted(fault.id()));
            } else {
                add(round, fault);
            }
        }
        toItsEnd(round, LAST, () -> report.add(round.last(LAST, Options.SHORT, UNTIL_REST, UNTIL_LAST_NOTICE)));
        for (var control : options.controls()) {
            add(round, control);
        }
    }

    private void add(Round round, Fault fault) throws Exception {
        toItsEnd(round, fault, () -> report.add(round.run(fault, options.hold(), UNTIL_REST)));
    }

    private void add(Round round, Control control) throws Exception {
        var fault = control.fault();
        toItsEnd(
                round,
                fault,
                () -> report.addControl(round.run(fault, Options.SHORT, UNTIL_LOOKED_AT), control.invariant()));
    }

    /** One that fails by itself is no reason not to try the others. */
    private void toItsEnd(Round round, Fault fault, Play play) throws Exception {
        try {
            play.run();
        } catch (InterruptedException stop) {
            throw stop;
        } catch (Exception broken) {
            report.addBrokenOff(fault.id(), fault.title(), broken);
            round.recover(UNTIL_READY);
        }
    }

    private interface Play {
        void run() throws Exception;
    }

    private JavaLauncher launcher(Map<String, String> environment) throws IOException {
        var jdk = Jdks.ofThisMachine().choose(environment);
        var jars = new ExtractedJars(options.root(), options.root().resolve(".tick/run"), jdk);
        return new JavaLauncher(jdk, jars, new Archives(Folders.sharedCache().resolve("archives"), jdk));
    }

    private static Proxy proxy(TortureStack stack, int number, Random random) throws IOException {
        return Proxy.start(stack.ports().gateway() + PROXIES + number, stack.gateway(number), random);
    }

    private static URI local(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    private static long seconds(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin).toSeconds();
    }
}
