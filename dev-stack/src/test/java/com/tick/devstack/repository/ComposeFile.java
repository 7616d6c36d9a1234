package com.tick.devstack.repository;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A compose file, with its anchors and merges resolved and its variables as they stand. */
record ComposeFile(String text, Map<String, Object> content) {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)");

    static ComposeFile of(String text) {
        var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        return new ComposeFile(text, map(yaml.load(text)));
    }

    Map<String, Service> services() {
        var services = new LinkedHashMap<String, Service>();
        map(content.get("services")).forEach((name, it) -> services.put(name, new Service(name, map(it))));
        return services;
    }

    Set<String> names(String section) {
        return map(content.get(section)).keySet();
    }

    Set<String> variables() {
        var names = new TreeSet<String>();
        for (var it = VARIABLE.matcher(text); it.find(); ) {
            names.add(it.group(1));
        }
        return names;
    }

    /** One service of the file. */
    record Service(String name, Map<String, Object> content) {

        /** Built from this repository, not fetched. */
        boolean ours() {
            return content.containsKey("build");
        }

        boolean has(String key) {
            return content.containsKey(key);
        }

        String text(String key) {
            return String.valueOf(content.get(key));
        }

        Map<String, Object> map(String key) {
            return ComposeFile.map(content.get(key));
        }

        List<String> list(String key) {
            return content.get(key) instanceof List<?> it
                    ? it.stream().map(String::valueOf).toList()
                    : List.of();
        }

        void eachVolume(Consumer<String> named) {
            list("volumes").stream()
                    .map(it -> it.substring(0, it.indexOf(':')))
                    .filter(it -> !it.startsWith("."))
                    .forEach(named);
        }
    }

    private static Map<String, Object> map(@Nullable Object value) {
        var typed = new LinkedHashMap<String, Object>();
        if (value instanceof Map<?, ?> it) {
            it.forEach((key, item) -> typed.put(String.valueOf(key), item));
        }
        return typed;
    }
}
