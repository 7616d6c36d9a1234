package com.tick.events;

import java.util.List;

/** Renders docs/asyncapi.yaml, AsyncAPI 3.0. */
final class AsyncApiYaml {

    private AsyncApiYaml() {}

    static String of(List<Topic> topics) {
        var page = new StringBuilder(
                """
                asyncapi: 3.0.0
                info:
                  title: Tick
                  version: 0.1.0
                  description: Events and commands between Tick's services, in Avro single-object encoding.
                defaultContentType: avro/binary
                channels:
                """);
        for (var topic : topics) {
            page.append("  %s:\n    address: %s\n    messages:\n".formatted(idOf(topic), topic.name()));
            for (var it : topic.records()) {
                page.append("      %1$s:\n        $ref: '#/components/messages/%1$s'\n".formatted(it.getName()));
            }
        }
        page.append("components:\n  messages:\n");
        for (var topic : topics) {
            for (var it : topic.records()) {
                page.append(
                        """
                            %1$s:
                              name: %2$s
                              summary: %3$s
                              payload:
                                schemaFormat: application/vnd.apache.avro;version=1.9.0
                                schema:
                                  $ref: ../shared-events/src/main/avro/%4$s/%1$s.avsc
                        """
                                .formatted(
                                        it.getName(),
                                        it.getFullName(),
                                        quoted(it.getDoc()),
                                        it.getNamespace().substring("com.tick.events.".length())));
            }
        }
        return page.toString();
    }

    private static String idOf(Topic topic) {
        return topic.name().replace('.', '-');
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
