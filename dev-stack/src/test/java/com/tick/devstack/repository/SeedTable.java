package com.tick.devstack.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tests that docs/seed.md names as proof, and those that there are. */
final class SeedTable {

    private static final Pattern NAME = Pattern.compile("`(\\w+)`");
    private static final Pattern METHOD = Pattern.compile("void (\\w+)\\(");
    private static final String DIFFERENCES = "## What is met differently";

    private SeedTable() {}

    /** Rows without a test, and tests that are not there. */
    static List<String> gaps(String document, Set<String> tests) {
        var gaps = new ArrayList<String>();
        for (var line : document.substring(0, document.indexOf(DIFFERENCES)).split("\n", -1)) {
            if (line.startsWith("| ") && !line.endsWith("| test |")) {
                var cell = line.substring(line.lastIndexOf(" | ", line.length() - 2));
                var names = NAME.matcher(cell).results().map(it -> it.group(1)).toList();
                if (names.isEmpty()) {
                    gaps.add("no test: " + line);
                }
                names.stream().filter(it -> !tests.contains(it)).forEach(it -> gaps.add("no such test: " + it));
            }
        }
        return gaps;
    }

    /** The names of all methods of test classes. */
    static Set<String> tests(Path repository) throws IOException {
        var names = new HashSet<String>();
        try (Stream<Path> modules = Files.list(repository)) {
            for (var folder : modules.map(it -> it.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (var file :
                            files.filter(it -> it.toString().endsWith(".java")).toList()) {
                        METHOD.matcher(Files.readString(file)).results().forEach(it -> names.add(it.group(1)));
                    }
                }
            }
        }
        return names;
    }
}
