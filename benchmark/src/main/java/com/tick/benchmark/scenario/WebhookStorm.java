package com.tick.benchmark.scenario;

import static io.gatling.javaapi.core.CoreDsl.exec;

import com.tick.benchmark.report.Figure;
import com.tick.benchmark.stack.Schema;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** 80 customers a second write over WhatsApp for the first time: the most that a business number can get. */
final class WebhookStorm implements Scenario {

    private static final double PER_SECOND = 80;
    private static final String NUMBER_ID = "100000000000001";
    private static final String OPENED = "select count(*) from tickets where channel = 'whatsapp'";
    private static final AtomicLong NUMBERS = new AtomicLong(4_915_220_000_000L);

    @Override
    public String name() {
        return "webhooks";
    }

    @Override
    public Repetition repetition() {
        return Repetition.ONCE;
    }

    @Override
    public void run(Workbench bench) throws Exception {
        var key = new SecretKeySpec(
                bench.desk().secret("WHATSAPP_APP_SECRET").getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        var before = bench.databases().number(Schema.TICKETS, OPENED);
        var meter = Meter.ofTick(bench);
        Supplier<ChainBuilder> request =
                () -> exec(session -> signed(session, key)).exec(bench.tick().webhook());
        bench.load().run(meter.open(name(), PER_SECOND, bench.lengths().storm(), request));
        var turn = meter.turn();
        Throughput.noteFailures(bench, name(), turn);
        var opened = bench.databases().number(Schema.TICKETS, OPENED) - before;
        if (opened != turn.timings().succeeded()) {
            bench.results()
                    .problem("%s: %d messages were acknowledged and %d tickets opened"
                            .formatted(name(), turn.timings().succeeded(), opened));
        }
        report(bench, meter);
    }

    private void report(Workbench bench, Meter meter) {
        var turn = meter.turn();
        for (var percentile : List.of(50, 99)) {
            bench.results()
                    .add(Figure.of(
                            name(),
                            "answer at 80/s, p" + percentile,
                            "ms",
                            bench.tickets(),
                            turn.timings().millis(percentile),
                            null));
        }
        bench.results()
                .add(Figure.of(
                        name(),
                        "last ticket after the last message",
                        "s",
                        bench.tickets(),
                        meter.catchUpSeconds(),
                        null));
        bench.results()
                .add(new Figure(
                        name(),
                        "CPU",
                        "ms each",
                        bench.tickets(),
                        turn.cpuMillis(),
                        null,
                        null,
                        turn.cpuMillisByProcess()));
    }

    private static Session signed(Session session, SecretKeySpec key) {
        var body = body(Long.toString(NUMBERS.incrementAndGet())).getBytes(StandardCharsets.UTF_8);
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return session.set("webhook", body)
                    .set("signature", "sha256=" + HexFormat.of().formatHex(mac.doFinal(body)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String body(String phone) {
        var message = Map.of(
                "from",
                phone,
                "id",
                "wamid.BENCH" + phone,
                "timestamp",
                Long.toString(System.currentTimeMillis() / 1000),
                "type",
                "text",
                "text",
                Map.of("body", "My order has not arrived yet, can you look where it is?"));
        var value = Map.of(
                "messaging_product",
                "whatsapp",
                "metadata",
                Map.of("display_phone_number", "49300000000", "phone_number_id", NUMBER_ID),
                "contacts",
                List.of(Map.of("profile", Map.of("name", "Bench " + phone), "wa_id", phone)),
                "messages",
                List.of(message));
        return Bodies.json(Map.of(
                "object",
                "whatsapp_business_account",
                "entry",
                List.of(Map.of(
                        "id", "200000000000002", "changes", List.of(Map.of("field", "messages", "value", value))))));
    }
}
