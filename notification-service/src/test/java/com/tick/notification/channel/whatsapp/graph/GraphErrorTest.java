package com.tick.notification.channel.whatsapp.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.notification.channel.ErrorClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class GraphErrorTest {

    /** What the table calls the classes. */
    private static final Map<String, ErrorClass> CLASSES = Map.of(
            "PAUSE", ErrorClass.STOP_SENDER,
            "RETRY_BRIEFLY", ErrorClass.RETRY_BRIEFLY,
            "RETRY", ErrorClass.RETRY,
            "QUOTA", ErrorClass.QUOTA_EXCEEDED,
            "THROUGHPUT", ErrorClass.SENDER_TOO_FAST,
            "PAIR_RATE", ErrorClass.RECIPIENT_TOO_FAST,
            "WINDOW_CLOSED", ErrorClass.AWAIT_CUSTOMER,
            "FILE_REJECTED", ErrorClass.FILE_REJECTED,
            "TEMPLATE", ErrorClass.AWAIT_PROVIDER,
            "FAIL", ErrorClass.FAIL);

    /** WhatsApp's documented codes; the browser tells them in its languages by the same table. */
    static Stream<Arguments> documentedCodes() throws IOException {
        var table = Path.of("..", "frontend", "src", "shared", "whatsapp", "error-codes.json");
        return new JsonMapper()
                .readTree(Files.readString(table))
                .valueStream()
                .map(it -> Arguments.of(
                        it.path("code").asInt(),
                        CLASSES.get(it.path("class").asString()),
                        it.path("reason").asString()));
    }

    @ParameterizedTest
    @MethodSource("documentedCodes")
    void eachDocumentedCodeAsksForOneThingAndIsToldInPlainWords(int code, ErrorClass expected, String reason) {
        var error = new GraphError(code, "");

        assertThat(error.errorClass()).isEqualTo(expected);
        assertThat(error.sentence()).endsWith("(error %d).".formatted(code));
        if (!reason.equals("request")) {
            assertThat(error.sentence()).doesNotStartWith("WhatsApp refused the message");
        }
    }

    @ParameterizedTest
    @CsvSource({"987654, FAIL", "-1, FAIL", "250, STOP_SENDER"})
    void anyOtherCodeHasAClassToo(int code, ErrorClass expected) {
        assertThat(new GraphError(code, "").errorClass()).isEqualTo(expected);
    }

    @Test
    void anUnknownCodeIsToldInWhatsAppsOwnWords() {
        assertThat(new GraphError(987654, "Something new").sentence())
                .isEqualTo("WhatsApp refused the message: Something new (error 987654).");
    }

    @Test
    void aWrongRequestSaysWhatWhatsAppSaysOfIt() {
        assertThat(new GraphError(131009, "text['body'] is too long").sentence())
                .isEqualTo("WhatsApp did not understand how the message was sent:"
                        + " text['body'] is too long (error 131009).");
    }
}
