package com.tick.simulator.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Writes a mail as a customer's program would: plain text beside HTML, then the files. */
@Component
class WriteMail {
    private static final int MOST_RECIPIENTS = 100;

    private final Mailboxes mailboxes;
    private final Correspondents correspondents;

    WriteMail(Mailboxes mailboxes, Correspondents correspondents) {
        this.mailboxes = mailboxes;
        this.correspondents = correspondents;
    }

    /**
     * What the customer has written.
     *
     * @param replyTo id of the message that is answered
     * @param forward id of the message whose files go along
     */
    record Draft(
            String from,
            List<String> to,
            List<String> cc,
            String subject,
            String text,
            @Nullable String replyTo,
            @Nullable String forward,
            List<File> files) {}

    /** A file from the customer's disk. */
    record File(String name, String type, byte[] content) {}

    String handle(Draft draft) {
        var recipients = Stream.concat(draft.to().stream(), draft.cc().stream()).toList();
        if (recipients.isEmpty()) throw new IllegalArgumentException("Add at least one recipient.");
        if (recipients.size() > MOST_RECIPIENTS)
            throw new IllegalArgumentException("A message can have up to " + MOST_RECIPIENTS + " recipients.");
        try {
            var message = message(draft);
            return mailboxes
                    .accept(draft.from(), addresses(recipients), Mail.written(message))
                    .id();
        } catch (MessagingException | IOException wrong) {
            throw new IllegalArgumentException("The message can't be sent: " + wrong.getMessage(), wrong);
        }
    }

    private MimeMessage message(Draft draft) throws MessagingException, IOException {
        var domain = draft.from().replaceFirst(".*@", "");
        var message = new IdentifiedMessage("<" + UUID.randomUUID() + "@" + domain + ">");
        var desk = mailboxes.desk().replaceFirst(".*@", "");
        message.setHeader(
                "Authentication-Results",
                "%s; spf=pass smtp.mailfrom=%s; dkim=pass header.d=%s; dmarc=pass header.from=%s"
                        .formatted(desk, domain, domain, domain));
        message.setFrom(new InternetAddress(draft.from(), correspondents.name(draft.from()), "UTF-8"));
        message.setRecipients(Message.RecipientType.TO, parsed(draft.to()));
        message.setRecipients(Message.RecipientType.CC, parsed(draft.cc()));
        message.setSubject(draft.subject(), "UTF-8");
        message.setSentDate(Date.from(mailboxes.now()));
        var answered =
                draft.replyTo() == null ? null : mailboxes.find(draft.replyTo()).orElse(null);
        if (answered != null) answer(message, answered.view());
        var files = files(draft);
        if (files.isEmpty()) message.setContent(body(draft.text()));
        else {
            var all = new MimeMultipart("mixed");
            var body = new MimeBodyPart();
            body.setContent(body(draft.text()));
            all.addBodyPart(body);
            for (var file : files) all.addBodyPart(file);
            message.setContent(all);
        }
        message.saveChanges();
        return message;
    }

    private static void answer(MimeMessage message, MailView answered) throws MessagingException {
        if (answered.messageId() == null) return;
        message.setHeader("In-Reply-To", answered.messageId());
        var references = new ArrayList<>(answered.references());
        references.add(answered.messageId());
        message.setHeader("References", String.join("\r\n ", references));
    }

    private static Multipart body(String text) throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        var page = new MimeBodyPart();
        page.setText("<div>" + HtmlUtils.htmlEscape(text, "UTF-8").replace("\n", "<br>\n") + "</div>", "UTF-8", "html");
        return new MimeMultipart("alternative", plain, page);
    }

    private List<BodyPart> files(Draft draft) throws MessagingException, IOException {
        var parts = new ArrayList<BodyPart>();
        var forwarded =
                draft.forward() == null ? null : mailboxes.find(draft.forward()).orElse(null);
        if (forwarded != null) {
            var reader = new MailReader(forwarded);
            for (var part : reader.files())
                parts.add(part(MailReader.attachment(part).name(), MailReader.type(part), MailReader.content(part)));
        }
        for (var file : draft.files()) parts.add(part(file.name(), file.type(), file.content()));
        return parts;
    }

    private static BodyPart part(String name, String type, byte[] content) throws MessagingException {
        var part = new MimeBodyPart();
        var known = type.toLowerCase(Locale.ROOT).matches("[a-z]+/[a-z0-9.+-]+")
                && !type.startsWith("message/")
                && !type.startsWith("multipart/");
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(content, known ? type : "application/octet-stream")));
        part.setDisposition(Part.ATTACHMENT);
        part.setFileName(name);
        return part;
    }

    private static InternetAddress[] parsed(List<String> addresses) throws MessagingException {
        return InternetAddress.parse(String.join(", ", addresses), true);
    }

    private static List<String> addresses(List<String> recipients) throws MessagingException {
        return Stream.of(parsed(recipients)).map(InternetAddress::getAddress).toList();
    }

    private static final class IdentifiedMessage extends MimeMessage {
        private final String id;

        IdentifiedMessage(String id) {
            super(MailSession.PLAIN);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
