package com.tick.support.event;

import com.tick.events.ticket.TicketStatusChanged;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.apache.avro.Schema;
import org.apache.avro.compiler.specific.SpecificCompiler;
import org.apache.avro.generic.GenericData;
import org.apache.avro.specific.SpecificRecord;

/**
 * Another build of the contracts, in which {@link TicketStatusChanged} has a field more: generated and compiled now, and
 * loaded with a whole mechanism of its own, so that nothing is shared with this build but the JDK.
 */
final class NextRelease implements AutoCloseable {

    static final Schema SCHEMA = new Schema.Parser()
            .parse(
                    TicketStatusChanged.getClassSchema()
                            .toString()
                            .replaceFirst(
                                    "\"fields\":\\[",
                                    """
                            "fields":[{"name":"mood","type":{"type":"string","avro.java.string":"String"},"default":"calm"},"""));

    private final URLClassLoader build;

    NextRelease(Path folder) throws IOException {
        var sources = folder.resolve("sources");
        var compiler = new SpecificCompiler(SCHEMA);
        compiler.setStringType(GenericData.StringType.String);
        compiler.compileToDestination(null, sources.toFile());
        var classes = Files.createDirectories(folder.resolve("classes"));
        try (var files = Files.walk(sources)) {
            var arguments = new ArrayList<>(List.of(
                    "-proc:none", "-nowarn", "-cp", System.getProperty("java.class.path"), "-d", classes.toString()));
            files.map(Path::toString).filter(it -> it.endsWith(".java")).forEach(arguments::add);
            var exit = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
            if (exit != 0) {
                throw new IOException("the next release does not compile");
            }
        }
        build = loader(classes);
    }

    /** The new classes go before those of this build, and nothing comes from this build's loader. */
    private static URLClassLoader loader(Path classes) throws MalformedURLException {
        var urls = new ArrayList<URL>(List.of(classes.toUri().toURL()));
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    /** What the next release writes: the same event, and a mood. */
    byte[] write(byte[] event, String mood) {
        return (byte[]) run("write", new Class<?>[] {byte[].class, String.class}, event, mood);
    }

    /** How the next release reads what this one wrote. */
    String read(byte[] event) {
        return (String) run("read", new Class<?>[] {byte[].class}, new Object[] {event});
    }

    private Object run(String method, Class<?>[] types, Object... arguments) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(build);
        try {
            var inside = build.loadClass(Inside.class.getName()).getDeclaredMethod(method, types);
            inside.setAccessible(true);
            return inside.invoke(null, arguments);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(failed);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void close() throws IOException {
        build.close();
    }

    /** Runs with the classes of the other build, where {@link TicketStatusChanged} knows moods. */
    static final class Inside {

        private Inside() {}

        static byte[] write(byte[] event, String mood) {
            var record = decode(event);
            record.put(record.getSchema().getField("mood").pos(), mood);
            return EventCodec.encode(record);
        }

        static String read(byte[] event) {
            return decode(event).toString();
        }

        private static Schema withoutMood(Schema newer) {
            return new Schema.Parser()
                    .parse(newer.toString().replaceFirst("\\{\"name\":\"mood\"[^}]*\\}[^}]*\\},", ""));
        }

        private static SpecificRecord decode(byte[] event) {
            var mine = TicketStatusChanged.getClassSchema();
            var older = withoutMood(mine);
            var writers = Map.of(EventCodec.fingerprint(older), older, EventCodec.fingerprint(mine), mine);
            return new EventCodec(writers::get, "com.tick.events").decode(Arrays.copyOf(event, event.length));
        }
    }
}
