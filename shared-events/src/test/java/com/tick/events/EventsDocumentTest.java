package com.tick.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.avro.Schema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The documents about events say what the schemas say. {@code -Dtick.docs.write=true} writes them anew. */
class EventsDocumentTest {

    enum Document {
        EVENTS("../docs/events.md") {
            @Override
            String render() throws IOException {
                return EventsMarkdown.of(Topic.all());
            }
        },
        ASYNCAPI("../docs/asyncapi.yaml") {
            @Override
            String render() throws IOException {
                return AsyncApiYaml.of(Topic.all());
            }
        };

        private final Path path;

        Document(String path) {
            this.path = Path.of(path);
        }

        abstract String render() throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void isUpToDate(Document document) throws IOException {
        var rendered = document.render();

        if (Boolean.getBoolean("tick.docs.write")) {
            Files.writeString(document.path, rendered);
        }

        assertThat(document.path).content().isEqualTo(rendered);
    }

    /** The name of a field's type, as people write it. */
    static String typeOf(Schema schema) {
        if (schema.getType() == Schema.Type.UNION) {
            return typeOf(schema.getTypes().get(1)) + " or null";
        }
        if (schema.getType() == Schema.Type.ARRAY) {
            return "list of " + typeOf(schema.getElementType());
        }
        if (schema.getType() == Schema.Type.MAP) {
            return "map of " + typeOf(schema.getValueType());
        }
        var logical = schema.getLogicalType();
        return logical == null ? schema.getType().getName() : logical.getName();
    }
}
