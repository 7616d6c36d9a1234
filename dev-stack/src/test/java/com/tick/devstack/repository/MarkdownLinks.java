package com.tick.devstack.repository;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Links from one file of the project to another. */
final class MarkdownLinks {

    private static final Pattern LINK = Pattern.compile("\\[[^]]*]\\(([^)\\s]+)\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");
    private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```|`[^`\\n]*`");

    private MarkdownLinks() {}

    /** The links of a text that lead nowhere. */
    static List<String> broken(Path file, String markdown) {
        var broken = new ArrayList<String>();
        for (var link = LINK.matcher(CODE.matcher(markdown).replaceAll("")); link.find(); ) {
            var target = link.group(1);
            if (!ELSEWHERE.matcher(target).matches() && !leadsSomewhere(file, markdown, target)) {
                broken.add("%s -> %s".formatted(Repository.root().relativize(file), target));
            }
        }
        return broken;
    }

    private static boolean leadsSomewhere(Path file, String markdown, String target) {
        int hash = target.indexOf('#');
        var path = hash < 0 ? target : target.substring(0, hash);
        var linked = path.isEmpty() ? file : file.resolveSibling(path).normalize();
        if (!Files.exists(linked)) {
            return false;
        }
        if (hash < 0 || !linked.toString().endsWith(".md")) {
            return true;
        }
        var text = linked.equals(file) ? markdown : Repository.read(linked);
        return text.lines()
                .filter(it -> it.startsWith("#"))
                .map(MarkdownLinks::anchor)
                .anyMatch(target.substring(hash + 1)::equals);
    }

    private static String anchor(String heading) {
        return heading.replaceFirst("^#+\\s*", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\s_-]", "")
                .replace(' ', '-');
    }
}
