package com.tick.notification.channel.email.mime;

import com.tick.notification.channel.email.BounceReport;
import com.tick.notification.channel.email.BounceReport.Fate;
import com.tick.notification.channel.email.MailPeople;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Delivery reports: those in the standard's form (RFC 3464), and those that older servers write as text. */
final class BounceReader {

    private static final int MOST_RECIPIENTS = 100;
    private static final int MOST_BYTES = 256 * 1024;
    private static final int LONGEST_SENTENCE = 280;

    private static final Pattern SENDER =
            Pattern.compile("(?i)^(mailer-daemon|postmaster|mail-daemon|mailerdaemon|mdaemon)@.*");

    private static final Pattern SUBJECT = Pattern.compile(
            "(?i).*(undeliver(ed|able)|delivery (status )?(notification|failure|failed|has failed)|mail delivery (failed|system|failure)|"
                    + "failure notice|returned mail|delivery problem|could not be delivered|message delivery|non ?remis|unzustellbar|"
                    + "nicht zugestellt|zustellung fehlgeschlagen|no se puede entregar|non recapitabile|warning: (could not send|message)|"
                    + "delayed|تعذر تسليم).*");

    private static final Pattern DELAYED = Pattern.compile(
            "(?is).*(delivery (is |has been )?(temporarily )?(delayed|suspended)|will (be retried|keep trying|continue to be attempted|retry)|"
                    + "still (being|trying)|warning message only|not yet been delivered|you do not need to resend|noch nicht zugestellt).*");

    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^[>\\s]*Message-ID:\\s*<([^<>\\s]{1,500})>");
    private static final Pattern STATUS = Pattern.compile("\\b([245]\\.\\d{1,3}\\.\\d{1,3})\\b");
    private static final Pattern SENTENCE =
            Pattern.compile("(?m)^.*(?:\\b[45]\\d\\d[ -]|\\b[45]\\.\\d{1,3}\\.\\d{1,3}\\b).*$");

    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>:;,\"']{1,64}@[A-Za-z0-9.-]{1,255}");

    private BounceReader() {}

    static List<BounceReport> read(Headers headers, MailPeople people, PartWalk walk, String text) {
        if (walk.deliveryStatus != null) {
            return standard(headers, walk, walk.deliveryStatus);
        }
        return inFreeText(headers, people, walk, text);
    }

    private static List<BounceReport> standard(Headers headers, PartWalk walk, Part status) {
        var content = new String(PartWalk.bytes(status, MOST_BYTES), StandardCharsets.UTF_8).replace("\r\n", "\n");
        var groups = List.of(content.split("\n\\s*\n", -1));
        var ofMessage = fields(groups.get(0));
        var id = messageId(headers, walk, ofMessage);
        var reports = new ArrayList<BounceReport>();
        for (var group : groups) {
            var fields = fields(group);
            var action = value(fields, "Action").toLowerCase(Locale.ROOT);
            if (!action.isEmpty() && reports.size() < MOST_RECIPIENTS) {
                reports.add(report(fields, action, id));
            }
        }
        return reports;
    }

    private static BounceReport report(InternetHeaders fields, String action, @Nullable String id) {
        var recipient = address(value(fields, "Final-Recipient"));
        var status = STATUS.matcher(value(fields, "Status"));
        var code = status.find() ? status.group(1) : "";
        var diagnostic = afterType(value(fields, "Diagnostic-Code"));
        var fate =
                switch (action) {
                    case "failed" -> Fate.FAILED;
                    case "delayed" -> Fate.DELAYED;
                    default -> Fate.DELIVERED;
                };
        return new BounceReport(
                fate,
                id,
                recipient == null ? address(value(fields, "Original-Recipient")) : recipient,
                code,
                sentence(diagnostic.isEmpty() ? code : diagnostic));
    }

    private static List<BounceReport> inFreeText(Headers headers, MailPeople people, PartWalk walk, String text) {
        var from = people.from();
        boolean bySender = from != null && SENDER.matcher(from.address()).matches();
        boolean daemon = bySender || "".equals(people.returnPath());
        var failed = headers.first("X-Failed-Recipients");
        if (failed == null
                && !(daemon && SUBJECT.matcher(headers.text("Subject")).matches())) {
            return List.of();
        }
        var id = messageId(headers, walk, new InternetHeaders());
        var inText = MESSAGE_ID.matcher(text);
        var named = inText.find() ? inText.group(1) : id;
        boolean delayed = DELAYED.matcher(headers.text("Subject") + "\n" + text).matches();
        var status = STATUS.matcher(text);
        var line = SENTENCE.matcher(text);
        var recipient = address(failed == null ? firstStranger(text, people) : failed);
        return List.of(new BounceReport(
                delayed ? Fate.DELAYED : Fate.FAILED,
                named,
                recipient,
                status.find() ? status.group(1) : "",
                sentence(line.find() ? line.group() : headers.text("Subject"))));
    }

    private static String firstStranger(String text, MailPeople people) {
        var address = ADDRESS.matcher(text.length() > 5_000 ? text.substring(0, 5_000) : text);
        while (address.find()) {
            var found = address.group();
            boolean known =
                    people.recipients().stream().anyMatch(it -> it.address().equalsIgnoreCase(found));
            if (!known && !SENDER.matcher(found).matches()) {
                return found;
            }
        }
        return "";
    }

    /** Of the mail that the report is about: from what came back of it, else from what the report answers. */
    private static @Nullable String messageId(Headers headers, PartWalk walk, InternetHeaders ofMessage) {
        if (walk.returned != null) {
            var head = fields(new String(PartWalk.bytes(walk.returned, MOST_BYTES), StandardCharsets.ISO_8859_1));
            var id = new Headers(withHeaders(head)).ids("Message-ID");
            if (!id.isEmpty()) {
                return id.get(0);
            }
        }
        var named = value(ofMessage, "X-Original-Message-ID").replaceAll("[<>\\s]", "");
        if (!named.isEmpty()) {
            return named;
        }
        var answered = headers.ids("In-Reply-To");
        var references = headers.ids("References");
        return !answered.isEmpty()
                ? answered.get(0)
                : references.isEmpty() ? null : references.get(references.size() - 1);
    }

    private static MimeBodyPart withHeaders(InternetHeaders headers) {
        try {
            return new MimeBodyPart(headers, new byte[0]);
        } catch (MessagingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static InternetHeaders fields(String group) {
        try {
            var bytes = (group.strip() + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
            return new BoundedHeaders(new ByteArrayInputStream(bytes));
        } catch (MessagingException unreadable) {
            return new InternetHeaders();
        }
    }

    private static String value(InternetHeaders fields, String name) {
        var values = fields.getHeader(name);
        return values == null ? "" : HeaderText.decode(values[0]);
    }

    private static String afterType(String field) {
        return field.substring(field.indexOf(';') + 1).strip();
    }

    private static @Nullable String address(String field) {
        var address = ADDRESS.matcher(afterType(field));
        return address.find() ? address.group() : null;
    }

    private static String sentence(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.length() > LONGEST_SENTENCE ? line.substring(0, LONGEST_SENTENCE) : line;
    }
}
