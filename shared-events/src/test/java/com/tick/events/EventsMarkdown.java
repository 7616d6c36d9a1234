package com.tick.events;

import java.util.List;
import org.apache.avro.Schema;

/** Renders docs/events.md. */
final class EventsMarkdown {

    private EventsMarkdown() {}

    static String of(List<Topic> topics) {
        var page = new StringBuilder(
                """
                # Events and commands

                Generated from the schemas in `shared-events/src/main/avro`; a test compares. To write it anew:
                `mvn -pl shared-events test -Dtick.docs.write=true`.

                Every record is Avro in single-object encoding: the bytes `C3 01`, the 64-bit fingerprint of the writer's schema,
                the data. Schemas are found by their fingerprint in the compacted topic `tick.schemas`. Records of one topic and
                key arrive in order, at least once; `eventId` tells repetitions, `version` counts 1, 2, 3 … per topic and key.
                """);
        for (var topic : topics) {
            page.append("\n## `%s`\n".formatted(topic.name()));
            topic.records().forEach(it -> append(page, it));
        }
        return page.toString();
    }

    private static void append(StringBuilder page, Schema schema) {
        page.append(
                "\n### %s\n\n%s Key: `%s`.\n\n".formatted(schema.getName(), schema.getDoc(), schema.getProp("key")));
        page.append("| field | type | meaning |\n|---|---|---|\n");
        for (var field : schema.getFields()) {
            page.append("| `%s` | %s | %s |\n"
                    .formatted(
                            field.name(),
                            EventsDocumentTest.typeOf(field.schema()),
                            field.doc() == null ? "" : field.doc()));
        }
    }
}
