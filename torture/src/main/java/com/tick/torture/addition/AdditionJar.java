package com.tick.torture.addition;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A jar with an auto-configuration and its helpers, to be put on the class path of a service, behind what is there. */
public final class AdditionJar {

    private static final String IMPORTS =
            "META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports";

    private AdditionJar() {}

    /**
     * Writes it, with all classes of one package of this module.
     *
     * @param configuration of that package
     * @param name of a resource that tells the configuration what to do
     * @param content what it tells
     */
    public static Path write(Path jar, Class<?> configuration, String name, String content) throws IOException {
        var code = Path.of(codeOf(configuration));
        var folder = configuration.getPackageName().replace('.', '/');
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar));
                var own = Files.isDirectory(code) ? null : FileSystems.newFileSystem(code);
                var classes = Files.list((own == null ? code : own.getPath("/")).resolve(folder))) {
            for (var file : classes.toList()) {
                if (file.toString().endsWith(".class")) {
                    write(zip, folder + "/" + file.getFileName(), Files.readAllBytes(file));
                }
            }
            write(zip, IMPORTS, configuration.getName().getBytes(UTF_8));
            write(zip, name, content.getBytes(UTF_8));
        }
        return jar;
    }

    private static URI codeOf(Class<?> type) {
        try {
            return Objects.requireNonNull(type.getProtectionDomain().getCodeSource())
                    .getLocation()
                    .toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a class without a place", e);
        }
    }

    private static void write(ZipOutputStream zip, String path, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(content);
        zip.closeEntry();
    }
}
