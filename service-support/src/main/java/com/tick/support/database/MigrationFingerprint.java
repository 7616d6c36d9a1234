package com.tick.support.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.configuration.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** One value over the names and contents of all migrations: another migration, or another content, is another value. */
final class MigrationFingerprint {

    private MigrationFingerprint() {}

    static String of(Configuration service, String mechanism) throws IOException {
        var ownLocations = Arrays.stream(service.getLocations()).map(Location::toString);
        var crc = new CRC32();
        for (var location : Stream.concat(ownLocations, Stream.of(mechanism)).toList()) {
            for (var file : files(location)) {
                crc.update(String.valueOf(file.getFilename()).getBytes(UTF_8));
                crc.update(file.getContentAsByteArray());
            }
        }
        return "%08x".formatted(crc.getValue());
    }

    private static List<Resource> files(String location) throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(location + "/*.sql"))
                .filter(file -> Objects.nonNull(file.getFilename()))
                .sorted(Comparator.comparing(Resource::getFilename))
                .toList();
    }
}
