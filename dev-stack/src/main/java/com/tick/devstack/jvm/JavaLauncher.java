package com.tick.devstack.jvm;

import com.tick.devstack.process.JavaProgram;
import com.tick.devstack.process.Launcher;
import com.tick.support.test.infra.LeashedProcess;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/** Builds the command lines of parts: the chosen Java, flags for a quick start in little memory, the archive that fits. */
public final class JavaLauncher implements Launcher {

    private static final Duration GRACE = Duration.ofSeconds(12);

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
        jars.of(program.name());
    }

    @Override
    public ProcessBuilder start(JavaProgram program) throws IOException {
        if (program.kind() == JavaProgram.Kind.OWN_CLASS) {
            var ownClass = List.of("-cp", System.getProperty("java.class.path"), program.name());
            return LeashedProcess.of(GRACE, command(program, List.of(), ownClass));
        }
        var jar = jars.of(program.name());
        return LeashedProcess.of(GRACE, command(program, archives.use(jar), List.of("-jar", jar.toString())));
    }

    /** A module's program with more on its class path, behind all that is its own; the caller sets the environment. */
    public ProcessBuilder startWith(JavaProgram program, Path addition) throws IOException {
        var jar = jars.of(program.name());
        var what = List.of("-cp", jar + File.pathSeparator + addition, mainClass(jar));
        return LeashedProcess.of(GRACE, command(program, List.of(), what));
    }

    /**
     * Starts the program once more behind the scenes, as far as its beans go, at the lowest priority, to archive the
     * classes that it loads. Opens no port and handles no event. Does nothing when that is done already.
     */
    public void train(JavaProgram program, Map<String, String> environment) throws IOException {
        if (program.kind() == JavaProgram.Kind.OWN_CLASS) {
            return;
        }
        var jar = jars.of(program.name());
        if (!archives.has(jar)) {
            archives.train(jar, flags -> {
                flags.add("-Dspring.context.exit=onRefresh");
                var niced = new ArrayList<>(List.of("nice", "-n", "19"));
                niced.addAll(command(program, flags, List.of("-jar", jar.toString())));
                run(LeashedProcess.of(Duration.ZERO, niced), environment);
            });
        }
    }

    private List<String> command(JavaProgram program, List<String> flags, List<String> what) {
        var command = new ArrayList<>(List.of(
                jdk.java().toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx" + program.heap(),
                "-XX:+ExitOnOutOfMemoryError"));
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

    private static void run(ProcessBuilder builder, Map<String, String> environment) {
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        try {
            var process = builder.start();
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
