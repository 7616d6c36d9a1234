package com.tick.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParser;
import org.apache.avro.SchemaValidationException;
import org.apache.avro.SchemaValidator;
import org.apache.avro.SchemaValidatorBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every schema can read, and be read by, each version of it that was ever released. */
class SchemaEvolutionTest {

    private static final Path CURRENT = Path.of("src/main/avro");
    private static final Path RELEASED = Path.of("src/test/resources/released");
    private static final SchemaValidator BOTH_WAYS =
            new SchemaValidatorBuilder().mutualReadStrategy().validateAll();

    @ParameterizedTest
    @MethodSource("released")
    void staysCompatibleWith(Path released) {
        assertThatCode(() -> BOTH_WAYS.validate(currentOf(released), List.of(parse(released))))
                .doesNotThrowAnyException();
    }

    /** A contract counts as released once it stands here; none may be forgotten. */
    @ParameterizedTest
    @MethodSource("current")
    void isFrozenAsItWasReleased(Path current) {
        var first = RELEASED.resolve(CURRENT.relativize(current))
                .resolveSibling(current.getFileName().toString().replace(".avsc", ".v1.avsc"));

        assertThat(first).exists();
    }

    @Test
    void theCheckNoticesARequiredFieldWithoutDefault() throws IOException {
        var v1 = parse(RELEASED.resolve("ticket/TicketCreated.v1.avsc"));
        var broken = new Schema.Parser()
                .parse(v1.toString()
                        .replaceFirst("\"fields\":\\[", "\"fields\":[{\"name\":\"brandNew\",\"type\":\"string\"},"));

        assertThatThrownBy(() -> BOTH_WAYS.validate(broken, List.of(v1))).isInstanceOf(SchemaValidationException.class);
    }

    static List<Path> released() throws IOException {
        return schemasBelow(RELEASED);
    }

    static List<Path> current() throws IOException {
        return schemasBelow(CURRENT);
    }

    static Schema parse(Path path) throws IOException {
        return new SchemaParser().parse(path).mainSchema();
    }

    private static List<Path> schemasBelow(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(it -> it.toString().endsWith(".avsc")).sorted().toList();
        }
    }

    private static Schema currentOf(Path released) throws IOException {
        String name = released.getFileName().toString().replaceFirst("\\.v\\d+\\.avsc$", ".avsc");
        return parse(CURRENT.resolve(RELEASED.relativize(released)).resolveSibling(name));
    }
}
