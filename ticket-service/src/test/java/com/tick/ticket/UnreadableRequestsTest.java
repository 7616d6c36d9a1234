package com.tick.ticket;

import static com.tick.ticket.ServiceUnderTest.admin;
import static com.tick.ticket.ServiceUnderTest.anyone;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever a request is made of, it is answered with a problem, and never with 500. */
@RunningService
class UnreadableRequestsTest {

    private static final String BODY = "{\"name\":\"Ada\",\"email\":\"ada@example.org\",\"description\":\"x\"}";

    @Autowired
    ServiceUnderTest tickets;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(ints = {0x80, 0x85, 0x9f, 0x7f, 0x01})
    void aHeaderOfControlCharactersIsMalformed(int character) throws Exception {
        var answer = exchange(
                "POST /api/tickets HTTP/1.1",
                "Authorization: " + anyone(),
                "Accept-Language: de" + (char) character,
                "Content-Type: application/json",
                "Content-Length: " + BODY.length(),
                "",
                BODY);

        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json", "\"success\":false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/tickets?q=[x] HTTP/1.1",
                "GET /api/tickets?q={x} HTTP/1.1",
                "GET /api/tickets/%zz HTTP/1.1",
                "GET /api//tickets HTTP/1.1",
                "GET /api/tickets;x=1 HTTP/1.1",
                "TRACE /api/tickets HTTP/1.1"
            })
    void anAddressOrMethodThatNobodyReadsIsRefusedWithAProblem(String line) throws Exception {
        var answer = exchange(line, "Authorization: " + admin(), "", "");

        assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d.*").contains("application/problem+json", "\"success\":false");
    }

    @Test
    void headersThatAreTooLargeAreRefusedWithAProblem() throws Exception {
        var answer = exchange(
                "GET /api/tickets HTTP/1.1", "Authorization: " + admin(), "X-Long: " + "a".repeat(30_000), "", "");

        assertThat(answer).matches("(?s)HTTP/1.1 4(00|31).*").contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%C3%9F", "%E6%BC%A2", "%F0%9F%98%80", "email:%C3%9F@example.org"})
    void aCustomersKeyOfAnyLettersIsOneThatThereIsNot(String key) {
        var answer = tickets.get("/api/customers/" + key + "/tickets", admin());

        assertThat(answer.status()).isIn(200, 404);
    }

    private String exchange(String... lines) throws Exception {
        var request = String.join("\r\n", lines).replaceFirst("\r\n", "\r\nHost: localhost\r\nConnection: close\r\n");
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            var answer = new ByteArrayOutputStream();
            try {
                socket.getInputStream().transferTo(answer);
            } catch (java.net.SocketException closedEarly) {
                assertThat(answer.size())
                        .as("bytes before the connection was reset")
                        .isPositive();
            }
            return answer.toString(StandardCharsets.UTF_8);
        }
    }
}
