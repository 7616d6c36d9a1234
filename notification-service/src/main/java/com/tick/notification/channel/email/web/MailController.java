package com.tick.notification.channel.email.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.tick.notification.channel.email.Fold;
import com.tick.notification.channel.email.MailAddress;
import com.tick.notification.channel.email.MailFile;
import com.tick.notification.channel.email.OriginalMails;
import com.tick.notification.channel.email.ParsedMail;
import com.tick.support.security.Allow;
import com.tick.support.web.Answer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** What customers' mails were, beyond what the ticket shows. */
@RestController
@RequestMapping("/api/channels/email/messages")
class MailController {

    private final OriginalMails mails;

    MailController(OriginalMails mails) {
        this.mails = mails;
    }

    /** Senders and recipients, the formatted text without remote images, and what of the text is quoted. */
    @GetMapping("/{id}")
    @Allow("viewer")
    Answer<CustomerMail> show(@PathVariable long id) {
        return Answer.of(CustomerMail.of(id, mails.read(id)));
    }

    /** The mail byte for byte. */
    @GetMapping("/{id}/raw")
    @Allow("viewer")
    ResponseEntity<StreamingResponseBody> raw(@PathVariable long id) {
        var raw = mails.raw(id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("message/rfc822"))
                .contentLength(raw.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("mail-%d.eml".formatted(id))
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox")
                .body(out -> {
                    try (var in = raw.body().open()) {
                        in.transferTo(out);
                    }
                });
    }

    /** Its authentication is passed, failed or unknown, as our own mail server says. */
    record CustomerMail(
            long id,
            @Nullable CustomerMailAddress from,
            @JsonProperty("reply_to") List<CustomerMailAddress> replyTo,
            List<CustomerMailAddress> to,
            List<CustomerMailAddress> cc,
            String subject,
            @JsonProperty("sent_at") Instant sentAt,
            CustomerMailBody body,
            List<CustomerMailFile> files,
            boolean automatic,
            @JsonProperty("automatic_because") String automaticBecause,
            String authentication,
            boolean incomplete) {

        static CustomerMail of(long id, ParsedMail it) {
            var from = it.people().from();
            return new CustomerMail(
                    id,
                    from == null ? null : CustomerMailAddress.of(from),
                    all(it.people().replyTo()),
                    all(it.people().to()),
                    all(it.people().cc()),
                    it.subject(),
                    it.sentAt(),
                    CustomerMailBody.of(it),
                    it.files().stream().map(CustomerMailFile::of).toList(),
                    it.nature().automatic(),
                    it.nature().why(),
                    it.nature().authentication().name().toLowerCase(Locale.ROOT),
                    it.incomplete());
        }

        private static List<CustomerMailAddress> all(List<MailAddress> addresses) {
            return addresses.stream().map(CustomerMailAddress::of).toList();
        }
    }

    record CustomerMailAddress(@Nullable String name, String address) {

        static CustomerMailAddress of(MailAddress it) {
            return new CustomerMailAddress(it.name(), it.address());
        }
    }

    /** @param folds stretches of the text that are quoted or a signature */
    record CustomerMailBody(String text, @Nullable String html, List<CustomerMailFold> folds) {

        static CustomerMailBody of(ParsedMail it) {
            return new CustomerMailBody(
                    it.body().text(),
                    it.body().html(),
                    it.body().folds().stream().map(CustomerMailFold::of).toList());
        }
    }

    record CustomerMailFold(int start, int end, String kind) {

        static CustomerMailFold of(Fold it) {
            return new CustomerMailFold(it.start(), it.end(), it.kind().name().toLowerCase(Locale.ROOT));
        }
    }

    record CustomerMailFile(
            int index,
            String name,
            @JsonProperty("content_type") String contentType,
            @JsonProperty("content_id") @Nullable String contentId,
            boolean inline) {

        static CustomerMailFile of(MailFile it) {
            return new CustomerMailFile(it.index(), it.name(), it.contentType(), it.contentId(), it.inline());
        }
    }
}
