package com.tick.simulator;

import static com.tick.simulator.Graph.ADA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MediaTest extends SimulatorContract {
    private static final byte[] FILE = "Just a note.".getBytes(StandardCharsets.UTF_8);

    @Test
    void aDownloadNeedsTheTokenAndTheLinkExpiresWithTheClock() throws Exception {
        var id = graph.upload("text/plain", FILE).body().path("id").asString();
        var url = graph.get("/v25.0/" + id + "?phone_number_id=" + graph.number())
                .body()
                .path("url")
                .asString();

        assertThat(graph.download(url, null).statusCode()).isEqualTo(401);
        assertThat(graph.download(url, graph.token()).body()).isEqualTo(FILE);
        graph.advance(Duration.ofMinutes(6));
        assertThat(graph.download(url, graph.token()).statusCode()).isEqualTo(404);
    }

    @Test
    void anUploadedFileIsDescribedAndCanBeDeleted() throws Exception {
        var id = graph.upload("text/plain", FILE).body().path("id").asString();

        var found = graph.get("/v25.0/" + id).body();

        assertThat(found.path("mime_type").asString()).isEqualTo("text/plain");
        assertThat(found.path("file_size").asString()).isEqualTo(Integer.toString(FILE.length));
        assertThat(graph.get("/v25.0/" + id + "?phone_number_id=1").status()).isEqualTo(400);
        assertThat(graph.delete("/v25.0/" + id).body().path("success").asBoolean())
                .isTrue();
        assertThat(graph.get("/v25.0/" + id).code()).isEqualTo(100);
    }

    @Test
    void typesAndSizesThePlatformDoesNotTakeAreRefused() throws Exception {
        assertThat(graph.upload("application/zip", FILE).code()).isEqualTo(100);
        assertThat(graph.upload("image/png", new byte[(5 << 20) + 1]).code()).isEqualTo(131053);
    }

    @Test
    void aSentPictureIsOnThePhone() throws Exception {
        graph.customerWrites("Hello");
        var id = graph.upload("image/png", FILE).body().path("id").asString();

        graph.send("{\"messaging_product\":\"whatsapp\",\"to\":\"+" + ADA + "\",\"type\":\"image\",\"image\":{\"id\":\""
                + id + "\",\"caption\":\"Look\"}}");

        var message = graph.look("messages?to=" + ADA).path(0);
        assertThat(message.path("type").asString()).isEqualTo("image");
        assertThat(message.path("text").asString()).isEqualTo("Look");
        assertThat(message.path("mediaId").asString()).isEqualTo(id);
    }

    @Test
    void aCustomersFileLivesSevenDays() throws Exception {
        graph.control(
                "inbound",
                "{\"from\":\"" + ADA + "\",\"type\":\"document\",\"text\":\"The bill\",\"fileName\":\"bill.txt\"}");
        await().until(() -> !business.messages().isEmpty());
        var document = business.messages().get(0).path("document");

        assertThat(document.path("filename").asString()).isEqualTo("bill.txt");
        assertThat(document.path("caption").asString()).isEqualTo("The bill");
        var path = "/v25.0/" + document.path("id").asString();
        assertThat(graph.get(path).status()).isEqualTo(200);
        graph.advance(Duration.ofDays(8));
        assertThat(graph.get(path).status()).isEqualTo(400);
    }
}
