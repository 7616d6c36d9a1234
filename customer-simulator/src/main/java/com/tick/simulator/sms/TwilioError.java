package com.tick.simulator.sms;

import java.util.LinkedHashMap;
import java.util.Map;

/** Why the provider doesn't accept a request, as its API says so. */
final class TwilioError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final int code;

    TwilioError(int status, int code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    static TwilioError unauthenticated() {
        return new TwilioError(401, 20003, "Authenticate");
    }

    static TwilioError notFound(String path) {
        return new TwilioError(404, 20404, "The requested resource " + path + " was not found");
    }

    int status() {
        return status;
    }

    Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        body.put("code", code);
        body.put("message", String.valueOf(getMessage()));
        body.put("more_info", "https://www.twilio.com/docs/errors/" + code);
        body.put("status", status);
        return body;
    }
}
