package com.tick.notification.channel.email.mime;

import com.tick.notification.channel.email.DeskAddresses;
import com.tick.notification.channel.email.MailAddress;
import com.tick.notification.channel.email.MailBody;
import com.tick.notification.channel.email.MailFile;
import com.tick.notification.channel.email.MailIds;
import com.tick.notification.channel.email.MailPeople;
import com.tick.notification.channel.email.ParsedMail;
import com.tick.support.text.TextParts;
import com.tick.support.text.VisibleText;
import jakarta.mail.MessagingException;
import jakarta.mail.util.SharedFileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads raw mails from the local disk. Their files stay there; only their texts are in memory, up to a limit. Each read goes
 * through the mail in the same order, so a file is found again by its index.
 */
@Component
public class MailReader {

    private static final int LONGEST_SUBJECT = 500;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_HTML = 1_000_000;

    /**
     * @param desk which addresses are ours
     * @throws IOException when the disk fails; never because of what the mail is
     */
    public ParsedMail read(Path raw, Instant receivedAt, DeskAddresses desk) throws IOException {
        try (var in = new SharedFileInputStream(raw.toFile())) {
            return read(new BoundedMessage(in), receivedAt, desk);
        } catch (MessagingException | RuntimeException | StackOverflowError unreadable) {
            throw new UnreadableMailException(unreadable);
        }
    }

    private ParsedMail read(BoundedMessage message, Instant receivedAt, DeskAddresses desk) {
        var headers = new Headers(message);
        var walk = new PartWalk();
        walk.go(message);
        var people = people(headers);
        var html = walk.html.isEmpty() ? null : HtmlText.parse(walk.html.toString());
        var body = body(walk, html);
        return new ParsedMail(
                ids(headers),
                people,
                subject(headers),
                MailDates.sentAt(headers.first("Date"), receivedAt),
                body,
                files(walk, html == null ? Set.of() : PartWalk.shownIds(html)),
                NatureReader.read(headers, people, walk, body.text(), desk),
                walk.incomplete || body.shortened());
    }

    static String subject(Headers headers) {
        return TextParts.shortened(VisibleText.strip(headers.text("Subject")), LONGEST_SUBJECT);
    }

    private static MailIds ids(Headers headers) {
        var own = headers.ids("Message-ID");
        return new MailIds(own.isEmpty() ? null : own.get(0), headers.ids("In-Reply-To"), headers.ids("References"));
    }

    static MailPeople people(Headers headers) {
        var from = Addresses.of(headers.first("From"));
        var sender = from.isEmpty() ? Addresses.of(headers.first("Sender")) : from;
        var original = Addresses.of(headers.first("X-Original-From"));
        var returnPath = headers.first("Return-Path");
        return new MailPeople(
                sender.isEmpty() ? null : sender.get(0),
                Addresses.of(headers.first("Reply-To")),
                all(headers, "To"),
                all(headers, "Cc"),
                original.isEmpty() ? null : original.get(0),
                returnPath == null ? null : returnPath.replaceAll("[<>\\s]", ""));
    }

    private static List<MailAddress> all(Headers headers, String name) {
        return headers.all(name).stream()
                .flatMap(it -> Addresses.of(it).stream())
                .limit(200)
                .toList();
    }

    private static MailBody body(PartWalk walk, @Nullable Document html) {
        var plain = walk.plain.toString();
        var text = visible(plain.isBlank() && html != null ? HtmlText.text(html) : plain);
        var shown = TextParts.shortened(text, LONGEST_TEXT);
        var sanitized = html == null ? null : HtmlText.sanitized(html);
        boolean tooMuch = sanitized != null && sanitized.length() > LONGEST_HTML;
        return new MailBody(
                shown, QuotedText.folds(shown), tooMuch ? null : sanitized, tooMuch || shown.length() < text.length());
    }

    private static String visible(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(it -> it == '\n' || it == '\t' || !Character.isISOControl(it))
                .forEach(clean::appendCodePoint);
        var stripped = clean.toString().stripTrailing();
        int start = 0;
        while (start < stripped.length() && Character.isWhitespace(stripped.charAt(start))) {
            start++;
        }
        return VisibleText.isBlank(stripped) ? "" : stripped.substring(start);
    }

    private static List<MailFile> files(PartWalk walk, Set<String> shownIds) {
        var files = new ArrayList<MailFile>();
        for (var found : walk.files) {
            var id = found.type().contentId();
            boolean inline = id != null && shownIds.contains(id);
            var type = found.wrapped() == null ? found.type().mediaType() : "application/octet-stream";
            files.add(new MailFile(files.size(), found.name(), type, inline ? id : null, inline));
        }
        return files;
    }

    /**
     * Writes one of the mail's files.
     *
     * @throws IOException when the disk fails, or when there is no such file
     */
    public void writeFile(Path raw, int index, OutputStream to) throws IOException {
        try (var in = new SharedFileInputStream(raw.toFile())) {
            var walk = new PartWalk();
            walk.go(new BoundedMessage(in));
            if (index >= walk.files.size()) {
                throw new IOException("The mail has no file " + index);
            }
            var found = walk.files.get(index);
            try (var content = found.part().getInputStream()) {
                write(found, content, to);
            }
        } catch (MessagingException | RuntimeException unreadable) {
            throw new IOException("The mail's file cannot be read", unreadable);
        }
    }

    private static void write(PartWalk.Found found, InputStream content, OutputStream to) throws IOException {
        if (found.wrapped() == null) {
            content.transferTo(to);
        } else {
            to.write(WinmailDat.read(content).files().get(found.wrapped()).content());
        }
    }
}
