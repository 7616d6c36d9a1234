package com.tick.simulator;

import static com.tick.simulator.Graph.ADA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the page asks of the simulator, beyond what tests ask of it. */
class PhoneTest extends SimulatorContract {
    private static final byte[] SOUND = "OggS and so on".getBytes(StandardCharsets.UTF_8);

    @Test
    void aFileFromTheCustomersDiskReachesTheBusiness() throws Exception {
        var id = keep("audio/ogg", SOUND);

        graph.control(
                "inbound", "{\"from\":\"" + ADA + "\",\"type\":\"audio\",\"mediaId\":\"" + id + "\",\"voice\":true}");

        await().until(() -> business.messages().size() == 1);
        var audio = business.messages().get(0).path("audio");
        assertThat(audio.path("id").asString()).isEqualTo(id);
        assertThat(audio.path("mime_type").asString()).isEqualTo("audio/ogg");
        assertThat(audio.path("voice").asBoolean()).isTrue();
        assertThat(graph.download(audio.path("url").asString(), graph.token()).body())
                .isEqualTo(SOUND);
    }

    @Test
    void aFileIsTakenAsBareBytesOnlyAndNotEmpty() throws Exception {
        assertThat(graph.file("contentType=text/plain", "text/plain", SOUND).status())
                .isEqualTo(415);
        assertThat(graph.file("contentType=text/plain", "application/octet-stream", new byte[0])
                        .status())
                .isEqualTo(400);
    }

    @Test
    void soundCanBePlayedInPartsAndAPageIsOnlyEverDownloaded() throws Exception {
        var sound = graph.download(simulator.baseUrl() + "/_fake/media/" + keep("audio/ogg", SOUND), null);
        var page = graph.download(simulator.baseUrl() + "/_fake/media/" + keep("text/html", SOUND), null);

        assertThat(sound.headers().firstValue("Content-Type")).contains("audio/ogg");
        assertThat(sound.headers().firstValue("Accept-Ranges")).contains("bytes");
        assertThat(page.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(page.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
    }

    @Test
    void aPlaceAndAContactAreShownWithAllTheySay() throws Exception {
        graph.control(
                "inbound",
                "{\"from\":\"" + ADA
                        + "\",\"type\":\"location\",\"location\":{\"latitude\":52.5,\"longitude\":13.25,\"name\":\"The gate\"}}");
        graph.control(
                "inbound",
                "{\"from\":\"" + ADA
                        + "\",\"type\":\"contacts\",\"contacts\":[{\"name\":{\"formatted_name\":\"Ida\"},\"phones\":[{\"phone\":\"+49 151 1\"}]}]}");

        var place = chat().path(0);
        var contact = chat().path(1);
        assertThat(place.path("text").asString()).isEqualTo("📍 The gate");
        assertThat(place.path("payload").path("latitude").asDouble()).isEqualTo(52.5);
        assertThat(contact.path("text").asString()).isEqualTo("👤 Ida");
        assertThat(contact.path("payload")
                        .path(0)
                        .path("phones")
                        .path(0)
                        .path("phone")
                        .asString())
                .isEqualTo("+49 151 1");
    }

    @Test
    void aListKeepsItsHeadingItsMenuAndItsRowsApart() throws Exception {
        graph.customerWrites("Hello");

        graph.send("{\"messaging_product\":\"whatsapp\",\"to\":\"+" + ADA
                + "\",\"type\":\"interactive\",\"interactive\":{\"type\":\"list\",\"header\":{\"type\":\"text\",\"text\":\"Courier\"},"
                + "\"body\":{\"text\":\"Which day?\"},\"footer\":{\"text\":\"Free\"},\"action\":{\"button\":\"Days\",\"sections\":"
                + "[{\"rows\":[{\"id\":\"mo\",\"title\":\"Monday\",\"description\":\"8 to 12\"}]}]}}}");

        var list = chat().path(1);
        assertThat(list.path("text").asString()).isEqualTo("Courier\nWhich day?\nFree");
        assertThat(list.path("frame").path("heading").asString()).isEqualTo("Courier");
        assertThat(list.path("frame").path("menu").asString()).isEqualTo("Days");
        assertThat(list.path("buttons").path(0).path("description").asString()).isEqualTo("8 to 12");
    }

    @Test
    void aVoiceMessageThatWasListenedToIsToldOnce() throws Exception {
        graph.customerWrites("Hello");
        var media = graph.upload("audio/ogg", SOUND).body().path("id").asString();
        var id = graph.send("{\"messaging_product\":\"whatsapp\",\"to\":\"+" + ADA
                        + "\",\"type\":\"audio\",\"audio\":{\"id\":\"" + media + "\"}}")
                .messageId();

        graph.control("play", "{\"messageId\":\"" + id + "\"}");
        graph.control("play", "{\"messageId\":\"" + id + "\"}");

        await().until(() -> business.statusWords(id).contains("played"));
        assertThat(business.statusWords(id).stream().filter("played"::equals)).hasSize(1);
    }

    @Test
    void theListNamesTheNumbersOfTheBusinessAndCountsNoReactionAsUnread() throws Exception {
        graph.customerWrites("Hello");
        var mine = chat().path(0).path("id").asString();

        graph.send("{\"messaging_product\":\"whatsapp\",\"to\":\"+" + ADA
                + "\",\"type\":\"reaction\",\"reaction\":{\"message_id\":\"" + mine + "\",\"emoji\":\"👍\"}}");

        var overview = graph.look("chats");
        assertThat(overview.path("numbers").valueStream().map(JsonNode::asString))
                .containsExactly(FIRST, SECOND);
        assertThat(chat().path(0).path("reaction").asString()).isEqualTo("👍");
        assertThat(overview.path("chats").path(0).path("unread").asInt()).isZero();
    }

    private JsonNode chat() throws Exception {
        return graph.look("chats/" + ADA);
    }

    private String keep(String contentType, byte[] bytes) throws Exception {
        return graph.file("name=a&contentType=" + contentType, "application/octet-stream", bytes)
                .body()
                .path("mediaId")
                .asString();
    }
}
