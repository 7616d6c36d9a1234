package com.tick.torture.sabotage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A jar with nothing in it but the sabotage, to be put on the class path of one service. */
public final class SabotageJar {

    static final String WHICH = "sabotage.txt";

    private static final String IMPORTS =
            "META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports";

    private SabotageJar() {}

    /** Writes it for one of the names that {@link ChangedStatements} knows. */
    public static Path write(Path jar, String which) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (var type : List.of(
                    "SabotageAutoConfiguration",
                    "ChangedStatements",
                    "ChangedDataSource",
                    "ChangedConnection",
                    "SabotageAutoConfiguration$Wrapping")) {
                add(zip, type);
            }
            write(zip, IMPORTS, SabotageAutoConfiguration.class.getName().getBytes(UTF_8));
            write(zip, WHICH, which.getBytes(UTF_8));
        }
        return jar;
    }

    private static void add(ZipOutputStream zip, String type) throws IOException {
        var path = SabotageJar.class.getPackageName().replace('.', '/') + "/" + type + ".class";
        try (var bytes = SabotageJar.class.getClassLoader().getResourceAsStream(path)) {
            write(zip, path, Objects.requireNonNull(bytes, path).readAllBytes());
        }
    }

    private static void write(ZipOutputStream zip, String path, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(content);
        zip.closeEntry();
    }
}
