package com.tick.gateway.connection;

import com.tick.support.web.Problems;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Whole responses, written past the codec: for what never becomes a request there is nobody else to answer. */
@Component
class ConnectionRefusals {

    private final byte[] tooSlow;
    private final byte[] malformed;
    private final byte[] longAddress;
    private final byte[] longHeaders;
    private final byte[] upgrade;
    private final byte[] tooMany;

    ConnectionRefusals(JsonMapper json) {
        this.tooSlow = response(
                json, HttpStatus.REQUEST_TIMEOUT, "too-slow", "The request took too long to arrive. Try again.");
        this.malformed = response(json, HttpStatus.BAD_REQUEST, "malformed", "This is not a well-formed HTTP request.");
        this.longAddress = response(json, HttpStatus.URI_TOO_LONG, "address-too-long", "The address is too long.");
        this.longHeaders = response(
                json,
                HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
                "headers-too-large",
                "The headers of the request are too large.");
        this.upgrade = response(json, HttpStatus.BAD_REQUEST, "no-upgrade", "There are no WebSockets here.");
        this.tooMany = response(
                json,
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-connections",
                "Too many connections from this address. Close some and try again.");
    }

    byte[] tooSlow() {
        return tooSlow;
    }

    byte[] malformed() {
        return malformed;
    }

    byte[] upgrade() {
        return upgrade;
    }

    byte[] tooManyConnections() {
        return tooMany;
    }

    byte[] unreadable(DecoderResult result) {
        var cause = result.cause();
        if (cause instanceof TooLongHttpLineException) {
            return longAddress;
        }
        return cause instanceof TooLongHttpHeaderException ? longHeaders : malformed;
    }

    private static byte[] response(JsonMapper json, HttpStatus status, String code, String message) {
        var body = json.writeValueAsString(Problems.of(status, code, message));
        return """
                HTTP/1.1 %d %s\r
                Content-Type: application/problem+json\r
                Content-Length: %d\r
                Content-Security-Policy: default-src 'none'\r
                X-Content-Type-Options: nosniff\r
                Cache-Control: no-store\r
                %sConnection: close\r
                \r
                %s"""
                .formatted(
                        status.value(),
                        status.getReasonPhrase(),
                        body.getBytes(StandardCharsets.UTF_8).length,
                        status == HttpStatus.TOO_MANY_REQUESTS ? "Retry-After: 5\r\n" : "",
                        body)
                .getBytes(StandardCharsets.UTF_8);
    }
}
