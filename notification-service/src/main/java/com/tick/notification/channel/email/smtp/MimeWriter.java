package com.tick.notification.channel.email.smtp;

import com.tick.notification.channel.email.MailAddress;
import com.tick.notification.channel.email.OutgoingFile;
import com.tick.notification.channel.email.OutgoingMail;
import com.tick.support.text.TextParts;
import jakarta.activation.DataHandler;
import jakarta.activation.FileDataSource;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** Makes the message that goes over the wire. No value can begin a header of its own. */
final class MimeWriter {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final int MOST_REFERENCES = 50;
    private static final int LONGEST_SUBJECT = 250;

    private MimeWriter() {}

    static MimeMessage write(OutgoingMail mail, Session session) throws MessagingException {
        var message = new Written(session, mail.messageId());
        message.setFrom(address(mail.people().from()));
        message.setRecipients(Message.RecipientType.TO, addresses(mail.people().to()));
        message.setRecipients(Message.RecipientType.CC, addresses(mail.people().cc()));
        if (mail.people().replyTo() != null) {
            message.setReplyTo(addresses(List.of(mail.people().replyTo())));
        }
        message.setSubject(oneLine(mail.subject(), LONGEST_SUBJECT), UTF_8);
        message.setSentDate(Date.from(mail.sentAt()));
        thread(message, mail.answers());
        if (mail.automatic()) {
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("X-Auto-Response-Suppress", "All");
        }
        message.setHeader("Content-Language", mail.content().language().replaceAll("[^A-Za-z0-9-]", ""));
        message.setContent(content(mail.content()));
        message.saveChanges();
        return message;
    }

    private static void thread(MimeMessage message, List<String> answers) throws MessagingException {
        var ids = answers.stream()
                .filter(MimeWriter::isId)
                .map(it -> "<" + it + ">")
                .toList();
        if (ids.isEmpty()) {
            return;
        }
        message.setHeader("In-Reply-To", ids.get(ids.size() - 1));
        var first = ids.size() > MOST_REFERENCES ? ids.subList(0, 1) : ids;
        var rest = ids.size() > MOST_REFERENCES
                ? ids.subList(ids.size() - MOST_REFERENCES, ids.size())
                : List.<String>of();
        var all = Stream.concat(first.stream(), rest.stream()).collect(Collectors.joining(" "));
        message.setHeader("References", MimeUtility.fold(12, all));
    }

    private static boolean isId(String id) {
        return id.length() <= 500 && id.matches("[\\x21-\\x7e&&[^<>]]+");
    }

    /** Text and HTML of the same, and the files beside them. */
    private static MimeMultipart content(OutgoingMail.Content content) throws MessagingException {
        var alternative = new MimeMultipart("alternative");
        var text = new MimeBodyPart();
        text.setText(content.text(), UTF_8);
        alternative.addBodyPart(text);
        var html = new MimeBodyPart();
        html.setText(content.html(), UTF_8, "html");
        alternative.addBodyPart(html);
        if (content.files().isEmpty()) {
            return alternative;
        }
        var mixed = new MimeMultipart("mixed");
        var body = new MimeBodyPart();
        body.setContent(alternative);
        mixed.addBodyPart(body);
        for (var file : content.files()) {
            mixed.addBodyPart(part(file));
        }
        return mixed;
    }

    private static MimeBodyPart part(OutgoingFile file) throws MessagingException {
        var part = new MimeBodyPart();
        var type = mediaType(file.contentType());
        part.setDataHandler(new DataHandler(new FileDataSource(file.content().toFile()) {
            @Override
            public String getContentType() {
                return type;
            }
        }));
        part.setDisposition(Part.ATTACHMENT);
        var name = oneLine(file.name(), LONGEST_SUBJECT);
        try {
            // both forms: RFC 2231 by the standard, encoded words because most programs write them
            part.setFileName(MimeUtility.encodeText(name, UTF_8, "B"));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        // a file is bytes, whatever it says that it is
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static String mediaType(String claimed) {
        try {
            var type = new ContentType(claimed);
            boolean structured = type.match("multipart/*") || type.match("message/*");
            return structured ? "application/octet-stream" : type.getBaseType();
        } catch (MessagingException noType) {
            return "application/octet-stream";
        }
    }

    private static InternetAddress[] addresses(List<MailAddress> addresses) throws AddressException {
        var all = new InternetAddress[addresses.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = address(addresses.get(i));
        }
        return all;
    }

    static InternetAddress address(MailAddress address) throws AddressException {
        if (!address.isValid()) {
            throw new AddressException("Not an address");
        }
        try {
            var name = address.name() == null ? null : oneLine(address.name(), LONGEST_SUBJECT);
            return new InternetAddress(address.address(), name, UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String oneLine(String text, int longest) {
        var line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        return TextParts.shortened(line, longest);
    }

    /** Keeps its id in every attempt. */
    private static final class Written extends SMTPMessage {

        private final String id;

        Written(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}
