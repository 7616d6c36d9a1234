package com.tick.benchmark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Figures as people read them, a line each. */
public final class Table {

    private static final double SMALL = 10;
    private static final double LARGE = 1000;

    private Table() {}

    /** The lines, with headings. */
    public static List<String> lines(List<Figure> figures) {
        var lines = new ArrayList<String>();
        lines.add(row("scenario", "figure", "tickets", "Tick", "reference", "ratio", "target", ""));
        for (var figure : figures) {
            lines.add(line(figure));
        }
        return lines;
    }

    /** What a figure is made of, the largest part first. */
    public static String details(Figure figure) {
        return figure.details().entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(part -> part.getKey() + " " + number(part.getValue()))
                .collect(Collectors.joining(", "));
    }

    static String line(Figure figure) {
        return row(
                figure.scenario(),
                figure.name() + ", " + figure.unit(),
                String.format(Locale.ROOT, "%,d", figure.tickets()),
                number(figure.tick()),
                figure.reference() == null ? "-" : number(figure.reference()),
                figure.ratio().isPresent()
                        ? String.format(Locale.ROOT, "%.2f", figure.ratio().getAsDouble())
                        : "-",
                figure.target() == null ? "" : figure.target().toString(),
                switch (figure.verdict()) {
                    case MET -> "met";
                    case NOT_MET -> "not met";
                    case UNKNOWN -> "not compared";
                    case NO_TARGET -> "";
                });
    }

    private static String row(String... cells) {
        return String.format(Locale.ROOT, "%-11s %-42s %9s %11s %11s %8s  %-9s %s", (Object[]) cells)
                .stripTrailing();
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "-";
        }
        var form = Math.abs(value) < SMALL ? "%.2f" : Math.abs(value) < LARGE ? "%.1f" : "%,.0f";
        return String.format(Locale.ROOT, form, value);
    }
}
