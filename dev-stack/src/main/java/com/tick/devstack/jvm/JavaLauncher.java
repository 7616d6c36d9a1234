package com.tick.devstack.jvm;

import com.tick.devstack.process.JavaProgram;
import com.tick.devstack.process.Launcher;
import com.tick.support.test.infra.LeashedProcess;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/** Builds the command lines of parts: the chosen Java, flags for a quick start in little memory, the archive that fits. */
public final class JavaLauncher implements Launcher {

    private static final Duration TIME_TO_ARCHIVE = Duration.ofMinutes(5);

    private static final int OLDEST_THAT_WARNS_OF_NATIVE_ACCESS = 24;

    private final Jdk jdk;
    private final ExtractedJars jars;
    private final Archives archives;

    /** A launcher for one Java. */
    public JavaLauncher(Jdk jdk, ExtractedJars jars, Archives archives) {
        this.jdk = jdk;
        this.jars = jars;
        this.archives = archives;
    }

    @Override
    public boolean isPrepared(JavaProgram program) throws IOException {
        return program.kind() == JavaProgram.Kind.OWN_CLASS || jars.has(program.name());
    }

    @Override
    public void prepare(JavaProgram program) throws IOException {
        if (program.kind() == JavaProgram.Kind.MODULE) {
            jars.of(program.name());
        }
    }

    @Override
    public ProcessBuilder start(JavaProgram program) throws IOException {
        return LeashedProcess.of(program.grace(), command(program, archives.use(jar(program)), what(program)));
    }

    /** Starts programs so that they archive at their end what they have loaded, those that have no archive yet. */
    public Launcher training() {
        return new Launcher() {
            @Override
            public boolean isPrepared(JavaProgram program) throws IOException {
                return JavaLauncher.this.isPrepared(program);
            }

            @Override
            public void prepare(JavaProgram program) throws IOException {
                JavaLauncher.this.prepare(program);
            }

            @Override
            public ProcessBuilder start(JavaProgram program) throws IOException {
                var jar = jar(program);
                var flags = archives.has(jar) ? archives.use(jar) : archives.train(jar);
                return LeashedProcess.of(Duration.ZERO, command(program, flags, what(program)));
            }

            @Override
            public Duration grace(JavaProgram program) {
                return TIME_TO_ARCHIVE;
            }
        };
    }

    /** Whether all of them start from archives. */
    public boolean areTrained(Collection<JavaProgram> programs) throws IOException {
        for (var program : programs) {
            if (!archives.has(jar(program))) {
                return false;
            }
        }
        return true;
    }

    /** Has the next starts use what trained programs have archived. */
    public void keepArchives(Collection<JavaProgram> programs) throws IOException {
        for (var program : programs) {
            archives.keep(jar(program));
        }
    }

    /** A module's program with more on its class path, behind all that is its own; the caller sets the environment. */
    public ProcessBuilder startWith(JavaProgram program, Path addition) throws IOException {
        var jar = jars.of(program.name());
        var what = List.of("-cp", jar + File.pathSeparator + addition, mainClass(jar));
        return LeashedProcess.of(program.grace(), command(program, List.of(), what));
    }

    /**
     * Starts the program once more behind the scenes, as far as its beans go, at the lowest priority, to archive the
     * classes that it loads. Opens no port and handles no event. Does nothing when that is done already.
     */
    public void train(JavaProgram program, Map<String, String> environment) throws IOException {
        if (program.kind() == JavaProgram.Kind.OWN_CLASS || areTrained(List.of(program))) {
            return;
        }
        var flags = new ArrayList<>(archives.train(jar(program)));
        flags.add("-Dspring.context.exit=onRefresh");
        var niced = new ArrayList<>(List.of("nice", "-n", "19"));
        niced.addAll(command(program, flags, what(program)));
        run(LeashedProcess.of(Duration.ZERO, niced), environment);
        keepArchives(List.of(program));
    }

    private static void run(ProcessBuilder builder, Map<String, String> environment) throws IOException {
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        var process = builder.start();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private Path jar(JavaProgram program) throws IOException {
        return program.kind() == JavaProgram.Kind.OWN_CLASS
                ? Path.of(System.getProperty("java.class.path"))
                : jars.of(program.name());
    }

    private List<String> what(JavaProgram program) throws IOException {
        var jar = jar(program).toString();
        return program.kind() == JavaProgram.Kind.OWN_CLASS
                ? List.of("-cp", jar, program.name())
                : List.of("-jar", jar);
    }

    private List<String> command(JavaProgram program, List<String> flags, List<String> what) {
        var command = new ArrayList<String>();
        command.add(jdk.java().toString());
        command.add("-XX:+UseSerialGC");
        command.add("-Xmx" + program.heap());
        command.add("-XX:+ExitOnOutOfMemoryError");
        // of two flags that contradict each other the last one counts
        command.addAll(program.jvm());
        if (jdk.feature() >= OLDEST_THAT_WARNS_OF_NATIVE_ACCESS) {
            command.add("--enable-native-access=ALL-UNNAMED");
            command.add("--sun-misc-unsafe-memory-access=allow");
        }
        command.addAll(flags);
        command.addAll(what);
        return command;
    }

    private static String mainClass(Path jar) throws IOException {
        try (var opened = new JarFile(jar.toFile())) {
            return opened.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
        }
    }
}
