package com.tick.simulator.sms;

import com.tick.simulator.SimulatorSettings;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The part of Twilio's REST API that a desk needs. */
@RestController
@RequestMapping("/2010-04-01/Accounts/{account}")
class TwilioController {
    private static final String FILE = ".json";
    private static final int LONGEST_BODY = 64 << 10;
    private static final int PAGE = 50;

    private final SimulatorSettings.Sms settings;
    private final SmsMessages messages;
    private final SendSms sendSms;

    TwilioController(SimulatorSettings settings, SmsMessages messages, SendSms sendSms) {
        this.settings = settings.sms();
        this.messages = messages;
        this.sendSms = sendSms;
    }

    @PostMapping("/Messages.json")
    ResponseEntity<Map<String, @Nullable Object>> send(
            @PathVariable String account,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, defaultValue = "") String authorization,
            HttpServletRequest request)
            throws IOException {
        authenticate(account, authorization);
        return ResponseEntity.status(201).body(resource(sendSms.handle(form(request))));
    }

    /** Newest first. */
    @GetMapping("/Messages.json")
    Map<String, Object> list(
            @PathVariable String account,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, defaultValue = "") String authorization,
            @RequestParam(name = "To", required = false) @Nullable String to,
            @RequestParam(name = "From", required = false) @Nullable String from) {
        authenticate(account, authorization);
        var found = messages.all().stream()
                .filter(message -> to == null || message.to().equals(to))
                .filter(message -> from == null || message.from().equals(from))
                .toList();
        var page = new java.util.ArrayList<>(found.subList(Math.max(0, found.size() - PAGE), found.size()));
        java.util.Collections.reverse(page);
        return Map.of("messages", page.stream().map(this::resource).toList(), "page", 0, "page_size", PAGE);
    }

    @GetMapping("/Messages/{file}")
    Map<String, @Nullable Object> message(
            @PathVariable String account,
            @PathVariable String file,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, defaultValue = "") String authorization) {
        authenticate(account, authorization);
        return messages.find(withoutEnding(file))
                .map(this::resource)
                .orElseThrow(() -> TwilioError.notFound(path("Messages/" + file)));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(TwilioError error) {
        return ResponseEntity.status(error.status()).body(error.body());
    }

    private void authenticate(String account, String authorization) {
        var expected = Base64.getEncoder()
                .encodeToString((settings.accountSid() + ":" + settings.authToken()).getBytes(StandardCharsets.UTF_8));
        if (!authorization.equals("Basic " + expected)) throw TwilioError.unauthenticated();
        if (!account.equals(settings.accountSid()))
            throw TwilioError.notFound("/2010-04-01/Accounts/" + account + "/Messages.json");
    }

    /** From the bytes: a fault's filter has read the request before, and only they are kept. */
    private static Map<String, String> form(HttpServletRequest request) throws IOException {
        var body = new String(request.getInputStream().readNBytes(LONGEST_BODY), StandardCharsets.UTF_8);
        var form = new LinkedHashMap<String, String>();
        for (var field : List.of(body.split("&", -1))) {
            var parts = field.split("=", 2);
            if (parts.length == 2) form.put(decoded(parts[0]), decoded(parts[1]));
        }
        return form;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            return text;
        }
    }

    private Map<String, @Nullable Object> resource(SmsMessage message) {
        var at = DateTimeFormatter.RFC_1123_DATE_TIME.format(message.at().atOffset(ZoneOffset.UTC));
        var body = new LinkedHashMap<String, @Nullable Object>();
        body.put("account_sid", settings.accountSid());
        body.put("api_version", "2010-04-01");
        body.put("body", message.text());
        body.put("date_created", at);
        body.put("date_sent", message.status().equals("queued") ? null : at);
        body.put("date_updated", at);
        body.put("direction", message.inbound() ? "inbound" : "outbound-api");
        body.put("error_code", message.errorCode());
        body.put("error_message", message.errorCode() == null ? null : "Error " + message.errorCode());
        body.put("from", message.from());
        body.put("messaging_service_sid", null);
        body.put("num_media", "0");
        body.put("num_segments", Integer.toString(message.segments()));
        body.put("price", null);
        body.put("price_unit", "USD");
        body.put("sid", message.id());
        body.put("status", message.status());
        body.put("subresource_uris", Map.of("media", path("Messages/" + message.id() + "/Media" + FILE)));
        body.put("to", message.to());
        body.put("uri", path("Messages/" + message.id() + FILE));
        return body;
    }

    private String path(String below) {
        return "/2010-04-01/Accounts/" + settings.accountSid() + "/" + below;
    }

    private static String withoutEnding(String file) {
        return Objects.requireNonNull(file).endsWith(FILE) ? file.substring(0, file.length() - FILE.length()) : file;
    }
}
