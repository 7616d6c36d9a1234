package com.tick.benchmark.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** All that a run has found out. */
public final class Results {

    private final List<Figure> figures = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    /** Keeps a figure. */
    public void add(Figure figure) {
        figures.add(figure);
    }

    /** Notes a failed request or a lost event: the run is not a success. */
    public void problem(String sentence) {
        problems.add(sentence);
    }

    /** Notes what could not be done here. */
    public void leftOut(String sentence) {
        leftOut.add(sentence);
    }

    /** In the order in which they were found. */
    public List<Figure> figures() {
        return List.copyOf(figures);
    }

    /** Empty when all is well. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** Empty when nothing is missing. */
    public List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    /** Writes everything for programs to read. */
    public void write(Path file, Map<String, ?> machine, Path reports) throws IOException {
        var all = new LinkedHashMap<String, Object>();
        all.put("machine", machine);
        all.put("figures", figures.stream().map(Results::plain).toList());
        all.put("problems", problems);
        all.put("leftOut", leftOut);
        all.put("gatlingReports", reports.toString());
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(
                file,
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(all));
    }

    private static Map<String, Object> plain(Figure figure) {
        var plain = new LinkedHashMap<String, Object>();
        plain.put("scenario", figure.scenario());
        plain.put("name", figure.name());
        plain.put("unit", figure.unit());
        plain.put("tickets", figure.tickets());
        plain.put("tick", figure.tick());
        plain.put("reference", figure.reference());
        plain.put("ratio", figure.ratio().isPresent() ? figure.ratio().getAsDouble() : null);
        plain.put("target", figure.target() == null ? null : figure.target().toString());
        plain.put("verdict", figure.verdict());
        plain.put("details", figure.details());
        return plain;
    }
}
