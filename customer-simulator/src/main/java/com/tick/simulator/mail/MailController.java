package com.tick.simulator.mail;

import com.icegreen.greenmail.user.UserException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What tests ask of the mail server: what arrived, mail byte for byte, and faults. */
@RestController
@RequestMapping("/_fake/mail")
class MailController {
    private static final int LARGEST = 40 << 20;

    private final Mailboxes mailboxes;
    private final MailFaults faults;
    private final MailServer server;

    MailController(Mailboxes mailboxes, MailFaults faults, MailServer server) {
        this.mailboxes = mailboxes;
        this.faults = faults;
        this.server = server;
    }

    /** Oldest first, by recipient of the envelope. */
    @GetMapping
    List<MailView> mail(@RequestParam(required = false) @Nullable String to) {
        var mails = to == null || to.isBlank() ? mailboxes.all() : mailboxes.to(to);
        return mails.stream().map(Mail::view).toList();
    }

    @GetMapping("/{id}/raw")
    ResponseEntity<byte[]> raw(@PathVariable String id) {
        var mail = mailboxes.find(id).orElseThrow(MailController::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("message/rfc822"))
                .header("Content-Disposition", "attachment; filename=\"" + id + ".eml\"")
                .body(mail.bytes());
    }

    /** Takes a type that no foreign web page can post here unasked; an empty sender is that of a bounce. */
    @PostMapping(path = "/raw", consumes = "message/rfc822")
    Map<String, String> accept(
            @RequestParam(defaultValue = "") String from, @RequestParam List<String> to, HttpServletRequest request)
            throws IOException {
        var bytes = request.getInputStream().readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) throw new IllegalArgumentException("A message can have up to 40 MB.");
        var recipients = to.stream().filter(address -> !address.isBlank()).toList();
        return Map.of("id", mailboxes.accept(from, recipients, bytes).id());
    }

    @GetMapping("/faults")
    MailFaults.State faults() {
        return faults.state();
    }

    /** Replaces all faults by those that are named; an empty body names none. */
    @PostMapping("/faults")
    MailFaults.State change(@RequestBody(required = false) @Nullable JsonNode order) {
        var state = order == null ? MailFaults.State.NONE : state(order);
        faults.set(state);
        server.open(!state.smtpDown(), !state.imapDown());
        return state;
    }

    /** {"address"?}: UIDVALIDITY changes, and with it all UIDs of that mailbox. */
    @PostMapping(path = "/renumber", consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Boolean> renumber(@RequestBody JsonNode order) throws UserException, InterruptedException {
        mailboxes.renumber(order.path("address").asString(mailboxes.desk()));
        return Map.of("success", true);
    }

    private static MailFaults.State state(JsonNode order) {
        var refuse = order.path("refuse").asString("");
        var down = order.path("down").asString("false");
        if (!List.of("true", "false", "smtp", "imap").contains(down))
            throw new IllegalArgumentException("\"down\" is true, false, \"smtp\" or \"imap\".");
        return new MailFaults.State(
                refuse.isEmpty() ? null : refuse,
                MailFaults.Stage.valueOf(order.path("at").asString("rcpt").toUpperCase(Locale.ROOT)),
                order.path("times").isNumber() ? order.path("times").asInt() : null,
                order.path("dropAfterData").asBoolean(false),
                !down.equals("false") && !down.equals("imap"),
                !down.equals("false") && !down.equals("smtp"),
                order.path("delayMs").asInt(0));
    }

    static IllegalArgumentException notFound() {
        return new IllegalArgumentException("Message not found.");
    }
}
