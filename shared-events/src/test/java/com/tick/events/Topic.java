package com.tick.events;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.avro.Schema;

/** A topic and the records that travel on it, as the schemas say. */
record Topic(String name, List<Schema> records) {

    static List<Topic> all() throws IOException {
        var byName = new TreeMap<String, List<Schema>>();
        for (var path : SchemaEvolutionTest.current()) {
            var schema = SchemaEvolutionTest.parse(path);
            byName.computeIfAbsent(schema.getProp("topic"), it -> new ArrayList<>())
                    .add(schema);
        }
        return byName.entrySet().stream()
                .map(it -> new Topic(it.getKey(), it.getValue()))
                .toList();
    }
}
