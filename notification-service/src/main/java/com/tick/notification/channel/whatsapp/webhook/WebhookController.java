package com.tick.notification.channel.whatsapp.webhook;

import com.tick.support.security.Allow;
import com.tick.support.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/whatsapp/webhook")
class WebhookController {

    private static final Logger log = LoggerFactory.getLogger(WebhookController.class);

    /** WhatsApp sends 3 MB at most. */
    private static final int LARGEST_BODY = 3 * 1024 * 1024;

    private final VerifyWebhookSubscription handshake;
    private final ReceiveWebhook receive;

    WebhookController(VerifyWebhookSubscription handshake, ReceiveWebhook receive) {
        this.handshake = handshake;
        this.receive = receive;
    }

    @GetMapping
    @Allow("anyone")
    ResponseEntity<?> handshake(
            @RequestParam(name = "hub.mode", required = false) @Nullable String mode,
            @RequestParam(name = "hub.verify_token", required = false) @Nullable String token,
            @RequestParam(name = "hub.challenge", defaultValue = "") String challenge) {
        return handshake.handle(mode, token)
                ? ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(challenge)
                : refused(HttpStatus.FORBIDDEN, "wrong-verify-token", "The verify token is wrong.");
    }

    /** Reads the bytes itself: a form parser in between would take them away from the signature. */
    @PostMapping
    @Allow("anyone")
    ResponseEntity<?> receive(
            @RequestHeader(name = "X-Hub-Signature-256", required = false) @Nullable String signature,
            HttpServletRequest request)
            throws IOException {
        var body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            return refused(HttpStatus.CONTENT_TOO_LARGE, "too-large", "The body is larger than 3 MB.");
        }
        try {
            return receive.handle(body, signature)
                    ? ResponseEntity.ok(Map.of("success", true))
                    : refused(HttpStatus.UNAUTHORIZED, "wrong-signature", "The signature is missing or wrong.");
        } catch (DataAccessException | TransactionException away) {
            // whatever the database's trouble is: the body is not stored, and WhatsApp is to bring it again
            log.warn("A webhook body could not be stored: {}", away.toString());
            return refused(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "The body could not be stored.");
        }
    }

    private static ResponseEntity<?> refused(HttpStatus status, String code, String message) {
        var response = ResponseEntity.of(Problems.of(status, code, message));
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.header(HttpHeaders.RETRY_AFTER, "5");
        }
        return response.build();
    }
}
