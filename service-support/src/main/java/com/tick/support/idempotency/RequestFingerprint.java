package com.tick.support.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a repetition is known by: path and body, however its JSON is written. Keyed, since a body may hold a password, and
 * a plain hash of one lets passwords be tried.
 */
class RequestFingerprint {

    private final SecretKey secret;
    private final JsonMapper sorted;

    RequestFingerprint(SecretKey secret, JsonMapper json) {
        this.secret = secret;
        this.sorted = json.rebuild()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
    }

    String of(HttpServletRequest request, byte[] body) {
        return new ContentHash()
                .add(request.getRequestURI())
                .add(request.getQueryString())
                .add(HexFormat.of().formatHex(keyed(canonical(body))))
                .hex();
    }

    private byte[] canonical(byte[] body) {
        try {
            return sorted.writeValueAsBytes(sorted.readValue(body, Object.class));
        } catch (JacksonException noJson) {
            return body;
        }
    }

    private byte[] keyed(byte[] content) {
        try {
            var mac = Mac.getInstance(secret.getAlgorithm());
            mac.init(secret);
            return mac.doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
