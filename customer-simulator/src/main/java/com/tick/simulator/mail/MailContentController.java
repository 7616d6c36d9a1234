package com.tick.simulator.mail;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The HTML of a message, which may run nothing and load nothing from elsewhere, and its files. */
@RestController
class MailContentController {
    private static final List<String> SHOWN = List.of("image/png", "image/jpeg", "image/gif", "image/webp");

    private final Mailboxes mailboxes;

    MailContentController(Mailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    @GetMapping("/_fake/mail/{id}/html")
    ResponseEntity<byte[]> page(@PathVariable String id, HttpServletRequest request) {
        var view = mailboxes.find(id).orElseThrow(MailController::notFound).view();
        var own = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        var page = "<!doctype html><base target=\"_blank\">" + (view.html() == null ? "" : withImages(view, own));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
                .header(
                        "Content-Security-Policy",
                        "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; "
                                + "img-src data: " + own
                                + "; form-action 'none'; base-uri 'none'; frame-ancestors 'self'")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .body(page.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/_fake/mail/{id}/attachments/{index}")
    ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable int index) throws IOException {
        var mail = mailboxes.find(id).orElseThrow(MailController::notFound);
        var files = new MailReader(mail).files();
        if (index < 0 || index >= files.size()) throw new IllegalArgumentException("Attachment not found.");
        var known = MailReader.attachment(files.get(index));
        var shown = SHOWN.contains(known.type());
        var disposition = (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(known.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(shown ? MediaType.parseMediaType(known.type()) : MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Disposition", disposition.toString())
                .body(MailReader.content(files.get(index)));
    }

    private static String withImages(MailView view, String own) {
        var page = String.valueOf(view.html());
        for (int i = 0; i < view.attachments().size(); i++) {
            var contentId = view.attachments().get(i).contentId();
            if (contentId != null && !contentId.isEmpty())
                page = page.replace("cid:" + contentId, own + "/_fake/mail/" + view.id() + "/attachments/" + i);
        }
        return page;
    }
}
