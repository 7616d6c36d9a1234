package com.tick.devstack.repository;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Who publishes to a topic and who listens to it, by topic: once as a document says, once as the code does. */
record TopicTable(Map<String, Set<String>> publishers, Map<String, Set<String>> listeners) {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(tick\\.[a-z.]+)` \\| ([^|]+) \\| ([^|]+) \\|$");
    private static final Pattern TOPIC = Pattern.compile("tick\\.[a-z]+\\.(?:events|commands)");
    private static final Pattern PUBLISHED = Pattern.compile("(?m)^  topics:(?: \\[[^]]*]|(?:\\R    - .*)+)");
    private static final Pattern LISTENS_TO = Pattern.compile("@ListensTo\\(([^)]*)\\)");

    static TopicTable documentedIn(String markdown) {
        var table = new TopicTable(new TreeMap<>(), new TreeMap<>());
        for (var row = ROW.matcher(markdown); row.find(); ) {
            table.publishers.put(row.group(1), names(row.group(2)));
            table.listeners.put(row.group(1), names(row.group(3)));
        }
        return table;
    }

    static TopicTable ofTheCode() {
        var table = new TopicTable(new TreeMap<>(), new TreeMap<>());
        for (var file : Repository.find(Repository.root(), "*-service.yml")) {
            table.collect(PUBLISHED, file, table.publishers);
        }
        for (var file : Repository.find(Repository.root(), "*.java")) {
            table.collect(LISTENS_TO, file, table.listeners);
        }
        return table;
    }

    private void collect(Pattern places, Path file, Map<String, Set<String>> byTopic) {
        var path = Repository.root().relativize(file);
        if (!path.toString().contains("-service/src/main")) {
            return;
        }
        for (var place = places.matcher(Repository.read(file)); place.find(); ) {
            for (var topic = TOPIC.matcher(place.group()); topic.find(); ) {
                byTopic.computeIfAbsent(topic.group(), it -> new TreeSet<>())
                        .add(path.getName(0).toString());
            }
        }
    }

    private static Set<String> names(String cell) {
        return new TreeSet<>(Set.of(cell.strip().split(",\\s*")));
    }
}
