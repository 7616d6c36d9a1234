package com.tick.attachment;

import static com.tick.attachment.Events.replyAdded;
import static com.tick.attachment.Events.ticketCreated;
import static com.tick.attachment.ServiceUnderTest.admin;
import static com.tick.attachment.ServiceUnderTest.agent;
import static com.tick.attachment.ServiceUnderTest.customer;
import static com.tick.attachment.ServiceUnderTest.form;
import static com.tick.attachment.ServiceUnderTest.service;
import static com.tick.attachment.inspection.SampleFiles.latin1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tick.attachment.inspection.SampleFiles;
import com.tick.attachment.scanning.NoScanner;
import com.tick.attachment.scanning.Scanner;
import com.tick.attachment.scanning.Verdict;
import com.tick.attachment.scanning.clamd.Scanners;
import com.tick.support.test.infra.Clamd;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What becomes of files where a virus scanner is configured. */
@RunningService
class VirusScansTest {

    private static final AtomicLong NEXT_TICKET = new AtomicLong(70_000);
    private static final byte[] INFECTED = latin1("Dear all\n" + Clamd.MALWARE + "\n");

    @Autowired
    ServiceUnderTest attachments;

    @Autowired
    SwitchableScanner scanner;

    @TempDir
    private Path folder;

    private long ticket;

    @BeforeEach
    void aTicketOfItsOwn() {
        ticket = NEXT_TICKET.incrementAndGet();
        TicketServiceStandIn.knows(ticket);
    }

    @AfterEach
    void withoutScanner() {
        scanner.become(new NoScanner());
    }

    @Test
    void aCleanFileIsServedAndAnInfectedOneNeverIs() throws IOException {
        try (var clamd = Clamd.start(folder)) {
            scanner.become(Scanners.asking(clamd));
            var clean = attachments.stored("photo.png", SampleFiles.png());
            var infected = attachments.stored("letter.txt", INFECTED);

            attachments.publish("tick.ticket.events", ticket, ticketCreated(ticket, clean, infected));

            eventually(() -> {
                assertThat(wordFor(clean)).isEqualTo("stored");
                assertThat(wordFor(infected)).isEqualTo("infected");
            });
            assertThat(read(clean).statusCode()).isEqualTo(200);
            assertThat(read(infected).statusCode()).isEqualTo(409);
            assertThat(sentence(infected)).contains("letter.txt", "virus");
            assertThat(attachments
                            .get("/api/track/attachments/" + infected, customer(ticket))
                            .statusCode())
                    .isEqualTo(409);
            assertThat(attachments
                            .get("/internal/attachments/" + infected + "/content", service("attachments.read"))
                            .statusCode())
                    .isEqualTo(409);
            assertThat(attachments.published(ticket))
                    .containsExactlyInAnyOrder("AttachmentStored", "AttachmentRejected");
        }
    }

    @Test
    void anInfectedUploadCannotBeAttached() throws IOException {
        try (var clamd = Clamd.start(folder)) {
            scanner.become(Scanners.asking(clamd));
            var uploaded = attachments
                    .body(attachments.upload(UUID.randomUUID().toString(), form("file", "letter.txt", INFECTED)))
                    .get("data");
            var id = uploaded.get("id").asString();
            eventually(() ->
                    assertThat(attachments.contentState(UUID.fromString(id))).isEqualTo("INFECTED"));

            var claim = attachments.claim("{\"id\":\"%s\",\"claimToken\":\"%s\"}"
                    .formatted(id, uploaded.get("claimToken").asString()));

            assertThat(claim.statusCode()).isEqualTo(422);
            assertThat(attachments.body(claim).get("message").asString()).contains("letter.txt", "virus");
        }
    }

    @Test
    void whileTheScannerIsAwayFilesWaitUnreadableAndVisiblyAndThenAreScanned() throws IOException {
        try (var clamd = Clamd.start(folder)) {
            scanner.become(Scanners.asking(clamd));
            clamd.goAway();
            var id = attachments.stored("photo.png", SampleFiles.png());
            attachments.publish("tick.ticket.events", ticket, ticketCreated(ticket, id));
            eventually(() -> {
                assertThat(attachments.state(id)).isEqualTo("BOUND");
                assertThat(report().at("/data/scanner/away_since").isNull()).isFalse();
            });
            assertThat(wordFor(id)).isEqualTo("pending");
            assertThat(read(id).statusCode()).isEqualTo(409);
            assertThat(report().at("/data/held/pending").asLong()).isPositive();
            assertThat(attachments.published(ticket)).isEmpty();

            clamd.comeBack();

            eventually(() -> assertThat(wordFor(id)).isEqualTo("stored"));
            assertThat(attachments.published(ticket)).containsExactly("AttachmentStored");
            assertThat(report().at("/data/scanner/away_since").isNull()).isTrue();
        }
    }

    @Test
    void aFileThatTheScannerRefusesForItsSizeIsHeldBackForGood() {
        scanner.become(saying(Verdict.unscannable("larger than what the virus scanner takes")));
        var id = attachments.stored("notes.txt", latin1("Notes\n"));

        attachments.publish("tick.reply.events", ticket, replyAdded(ticket, 1, false, id));

        eventually(() -> assertThat(wordFor(id)).isEqualTo("failed"));
        assertThat(read(id).statusCode()).isEqualTo(409);
        assertThat(attachments.published(ticket)).containsExactly("AttachmentRejected");
    }

    @Test
    void filesFromBeforeThereWasAScannerAreScannedToo() {
        var id = attachments.stored("photo.png", SampleFiles.png());
        attachments.publish("tick.ticket.events", ticket, ticketCreated(ticket, id));
        eventually(() -> assertThat(wordFor(id)).isEqualTo("stored"));

        scanner.become(saying(Verdict.infected("Some.Virus")));

        eventually(() -> assertThat(wordFor(id)).isEqualTo("infected"));
        assertThat(read(id).statusCode()).isEqualTo(409);
        assertThat(attachments.published(ticket)).containsExactly("AttachmentStored", "AttachmentRejected");
    }

    @Test
    void theReportIsForAdministrators() {
        assertThat(attachments.get("/api/attachments/report", agent()).statusCode())
                .isEqualTo(403);
        assertThat(report().at("/data/scanner/configured").asBoolean()).isFalse();
    }

    private static Scanner saying(Verdict verdict) {
        return new Scanner() {
            @Override
            public boolean present() {
                return true;
            }

            @Override
            public Verdict scan(InputStream bytes) throws IOException {
                bytes.skipNBytes(1);
                return verdict;
            }
        };
    }

    private HttpResponse<byte[]> read(UUID id) {
        return attachments.get("/api/attachments/" + id + "/content", agent());
    }

    private String sentence(UUID id) {
        return attachments.body(read(id)).get("message").asString();
    }

    private JsonNode report() {
        return attachments.body(attachments.get("/api/attachments/report", admin()));
    }

    private String wordFor(UUID id) {
        var files = attachments
                .body(attachments.get("/api/attachments?ticketId=" + ticket, agent()))
                .get("data");
        return files.valueStream()
                .filter(it -> it.get("id").asString().equals(id.toString()))
                .map(it -> it.get("state").asString())
                .findFirst()
                .orElse("not listed");
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(assertion);
    }
}
