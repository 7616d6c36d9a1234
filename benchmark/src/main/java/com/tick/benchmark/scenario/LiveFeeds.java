package com.tick.benchmark.scenario;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Desks that agents have open: each reads the live feed through the gateway, as a browser does. */
final class LiveFeeds implements AutoCloseable {

    private static final Duration UNTIL_OPEN = Duration.ofSeconds(30);
    private static final Duration UNTIL_SHOWN = Duration.ofSeconds(30);
    private static final Pattern TICKET = Pattern.compile("\"ticket_?[iI]d\":(\\d+)");
    private static final int OK = 200;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(UNTIL_OPEN)
            .build();

    private final List<Stream<String>> open = new ArrayList<>();
    private final Queue<Shown> shown = new ConcurrentLinkedQueue<>();

    /** @param at of {@link System#nanoTime()} */
    record Shown(long ticket, long at) {}

    private LiveFeeds() {}

    static LiveFeeds open(URI gateway, List<String> cookies, int howMany) throws IOException, InterruptedException {
        var feeds = new LiveFeeds();
        for (var number = 0; number < howMany; number++) {
            feeds.open(gateway, cookies.get(number % cookies.size()), number);
        }
        return feeds;
    }

    private void open(URI gateway, String cookie, int number) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(gateway.resolve("/api/events"))
                .header("Accept", "text/event-stream")
                .header("Cookie", cookie)
                .build();
        var response = client.send(request, HttpResponse.BodyHandlers.ofLines());
        if (response.statusCode() != OK) {
            throw new IOException("Desk %d could not be opened: %d".formatted(number, response.statusCode()));
        }
        open.add(response.body());
        var reader = new Thread(() -> read(response.body()), "desk-" + number);
        reader.setDaemon(true);
        reader.start();
    }

    private void read(Stream<String> lines) {
        var created = new boolean[1];
        try {
            lines.forEach(line -> {
                if (line.startsWith("event:")) {
                    created[0] = line.endsWith("ticket.created");
                } else if (line.startsWith("data:") && created[0]) {
                    var ticket = TICKET.matcher(line);
                    if (ticket.find()) {
                        shown.add(new Shown(Long.parseLong(ticket.group(1)), System.nanoTime()));
                    }
                }
            });
        } catch (RuntimeException closed) {
            // the desk was closed, or its stream was lost: what it has not shown is counted
        }
    }

    /** Waits until every desk shows all of them, or for so long that it is not to be expected any more. */
    void await(Set<Long> tickets) throws InterruptedException {
        var end = System.nanoTime() + UNTIL_SHOWN.toNanos();
        while (System.nanoTime() < end
                && shown.stream()
                                .filter(event -> tickets.contains(event.ticket()))
                                .count()
                        < (long) tickets.size() * open.size()) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    List<Shown> shown() {
        return List.copyOf(shown);
    }

    @Override
    public void close() {
        open.forEach(Stream::close);
    }
}
