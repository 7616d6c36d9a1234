package com.tick.devstack.repository;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The arrows of a Mermaid flow chart, by the labels of what they connect. */
record Diagram(List<Arrow> arrows) {

    record Arrow(String from, String to) {}

    private static final Pattern CHART = Pattern.compile("(?s)```mermaid\\R(.*?)```");
    private static final Pattern NODE = Pattern.compile("(\\w+)(?:\\[|\\(\\[|\\{\\{)([\\w.-]+)(?:]\\)|}}|])");
    private static final Pattern ARROW = Pattern.compile("\\s*-->(?:\\|[^|]*\\|)?\\s*");

    static Diagram in(String markdown) {
        var chart = CHART.matcher(markdown);
        if (!chart.find()) {
            throw new IllegalArgumentException("No diagram");
        }
        var labels = new HashMap<String, String>();
        for (var node = NODE.matcher(chart.group(1)); node.find(); ) {
            labels.put(node.group(1), node.group(2));
        }
        var arrows = new ArrayList<Arrow>();
        chart.group(1).lines().filter(it -> it.contains("-->")).forEach(it -> addArrows(it.strip(), labels, arrows));
        return new Diagram(arrows);
    }

    private static void addArrows(String line, Map<String, String> labels, List<Arrow> arrows) {
        var stations = ARROW.split(line, -1);
        for (int i = 1; i < stations.length; i++) {
            for (var from : stations[i - 1].split("\\s*&\\s*", -1)) {
                for (var to : stations[i].split("\\s*&\\s*", -1)) {
                    arrows.add(new Arrow(label(from, labels), label(to, labels)));
                }
            }
        }
    }

    private static String label(String node, Map<String, String> labels) {
        var id = node.replaceAll("\\W.*", "");
        return labels.getOrDefault(id, id);
    }
}
