package com.tick.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.avro.Schema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every contract has in common. */
class ContractShapeTest {

    private static final List<String> COMMANDS = List.of("OpenTicket", "AddCustomerReply", "NoteCustomerAction");

    static List<Path> current() throws IOException {
        return SchemaEvolutionTest.current();
    }

    @ParameterizedTest
    @MethodSource("current")
    void saysWhatItIsAndWhichOneItIs(Path path) throws IOException {
        var schema = SchemaEvolutionTest.parse(path);

        assertThat(schema.getDoc()).isNotBlank();
        assertThat(schema.getFields().stream().map(Schema.Field::name))
                .startsWith("eventId", "occurredAt")
                .contains("version");
    }

    /** An enum that grows breaks old readers; a string does not. */
    @ParameterizedTest
    @MethodSource("current")
    void hasNoEnum(Path path) throws IOException {
        assertThat(SchemaEvolutionTest.parse(path).toString()).doesNotContain("\"enum\"");
    }

    /** Events say that something happened; what people wrote stays in the service that stores it. */
    @ParameterizedTest
    @MethodSource("current")
    void carriesNoWordsUnlessItAsksToStoreThem(Path path) throws IOException {
        var schema = SchemaEvolutionTest.parse(path);

        if (!COMMANDS.contains(schema.getName())) {
            assertThat(schema.getFields().stream().map(it -> it.name().toLowerCase(Locale.ROOT)))
                    .doesNotContain("text", "message", "description", "body", "token", "wamid", "email");
        }
    }
}
