package com.tick.devstack;

import com.tick.devstack.jvm.Archives;
import com.tick.devstack.jvm.ExtractedJars;
import com.tick.devstack.jvm.JavaLauncher;
import com.tick.devstack.jvm.Jdks;
import com.tick.devstack.machine.CannotStart;
import com.tick.devstack.machine.DataFolder;
import com.tick.devstack.machine.Machine;
import com.tick.devstack.machine.Memory;
import com.tick.devstack.process.Children;
import com.tick.devstack.process.JavaProgram;
import com.tick.devstack.process.Part;
import com.tick.devstack.process.Supervisor;
import com.tick.devstack.progress.LiveTable;
import com.tick.devstack.progress.PlainLines;
import com.tick.devstack.progress.Progress;
import com.tick.devstack.progress.Stopwatch;
import com.tick.devstack.settings.Secrets;
import com.tick.devstack.training.Trainee;
import com.tick.devstack.training.TrainingLoad;
import com.tick.support.test.infra.Folders;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs all of Tick on this machine until it is told to stop; {@link Topology} says what that is. */
public final class DevStack {

    private static final Duration PATIENCE_WITH_FORMER_CHILDREN = Duration.ofSeconds(30);

    private final Stopwatch watch = new Stopwatch();
    private final Options options;
    private final Map<String, String> environment;
    private final Ports ports;
    private final Surroundings surroundings;

    private DevStack(Options options, Map<String, String> environment) {
        this.options = options;
        this.environment = environment;
        this.ports = Ports.from(environment);
        this.surroundings = new Surroundings(environment);
    }

    /** Prints one sentence and ends with 1 when it cannot start. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            new DevStack(Options.from(List.of(arguments)), System.getenv()).run();
        } catch (CannotStart e) {
            System.err.println(e.sentence());
            System.exit(1);
        }
    }

    private void run() throws IOException, InterruptedException {
        Machine.checkPlatform(System.getProperty("os.name"), System.getProperty("os.arch"));
        var data = DataFolder.hold(options.data());
        Machine.checkDisk(data.path());
        var children = new Children(data.path().resolve("children"));
        children.awaitEndOfFormer(PATIENCE_WITH_FORMER_CHILDREN);
        Machine.checkPorts(ports.all());
        if (options.fresh()) {
            data.empty();
        }
        var secrets = Secrets.in(data.path().resolve("secrets.env"), Topology.SECRETS, environment);
        var topology = new Topology(ports, secrets, surroundings, options.root(), data.path());
        var parts = options.separate() ? topology.parts() : topology.partsWithServicesInOne();
        var launcher = launcher();
        var progress = progress(parts);
        var supervisor =
                Supervisor.of(parts, options.trainee() ? launcher.training() : launcher, data, children, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(supervisor, progress), "stop"));
        supervisor.start();
        supervisor.awaitReady();
        progress.settle();
        welcome(progress, secrets);
        var programs = parts.stream().map(Part::program).toList();
        if (options.trainee()) {
            workAndEnd(supervisor, launcher, programs, secrets);
        } else if (options.training() && !launcher.areTrained(programs)) {
            train(data, progress);
        }
        Thread.currentThread().join();
    }

    private void train(DataFolder data, Progress progress) throws InterruptedException {
        try {
            Trainee.run(data, options.ofTrainee(), environment);
        } catch (IOException e) {
            progress.say("The next start will be as slow as this one: " + e.getMessage());
        }
    }

    private void workAndEnd(Supervisor supervisor, JavaLauncher launcher, List<JavaProgram> programs, Secrets secrets)
            throws InterruptedException {
        try {
            new TrainingLoad(ports.gateway(), ports.simulator())
                    .run(surroundings.adminEmail(), secrets.get("TICK_ADMIN_PASSWORD"));
            supervisor.stop();
            launcher.keepArchives(programs);
            System.exit(0);
        } catch (IOException e) {
            System.out.println("Not trained: " + e);
            System.exit(1);
        }
    }

    private JavaLauncher launcher() throws IOException {
        var jdk = Jdks.ofThisMachine().choose(environment);
        var jars = new ExtractedJars(options.root(), options.root().resolve(".tick/run"), jdk);
        return new JavaLauncher(jdk, jars, new Archives(Folders.sharedCache().resolve("archives"), jdk));
    }

    private Progress progress(List<Part> parts) {
        if (!options.terminal()) {
            return new PlainLines(System.out, watch);
        }
        var table =
                new LiveTable(System.out, watch, parts.stream().map(Part::name).toList());
        var ticking = new Thread(
                () -> {
                    try {
                        while (true) {
                            TimeUnit.MILLISECONDS.sleep(200);
                            table.tick();
                        }
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "table");
        ticking.setDaemon(true);
        ticking.start();
        return table;
    }

    private void welcome(Progress progress, Secrets secrets) {
        var seconds = watch.seconds();
        var memory = Memory.ofThisProcessTree();
        progress.say("Tick is ready at http://localhost:" + ports.gateway());
        progress.say("Customer simulator: phone at http://localhost:%d, mailbox at http://localhost:%d/mailbox"
                .formatted(ports.simulator(), ports.simulator()));
        progress.say("Mail for %s: SMTP at localhost:%d, IMAP at localhost:%d, any password"
                .formatted(Topology.DESK_MAILBOX, ports.smtp(), ports.imap()));
        progress.say("Sign in at http://localhost:%d/admin as %s with %s"
                .formatted(ports.gateway(), surroundings.adminEmail(), secrets.get("TICK_ADMIN_PASSWORD")));
        progress.say(String.format(
                Locale.ROOT,
                "Ready after %.1f s with %d MB of memory in all (resident, shared pages counted for each process: %d MB); data and logs in %s; Ctrl-C stops",
                seconds,
                memory.proportional() >> 20,
                memory.resident() >> 20,
                options.data()));
    }

    private static void stop(Supervisor supervisor, Progress progress) {
        progress.say("Stopping");
        try {
            supervisor.stop();
            progress.say("Tick has stopped");
        } catch (IOException e) {
            progress.say("Tick did not stop in order: " + e.getMessage());
        }
    }
}
