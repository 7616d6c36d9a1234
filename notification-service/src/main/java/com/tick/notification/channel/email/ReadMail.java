package com.tick.notification.channel.email;

import com.tick.notification.channel.ChannelError;
import com.tick.notification.channel.ContactAddress;
import com.tick.notification.channel.DeliveryReport;
import com.tick.notification.channel.ErrorClass;
import com.tick.notification.channel.ExternalId;
import com.tick.notification.channel.InboundEvent;
import com.tick.notification.channel.InboundFile;
import com.tick.notification.channel.Participant;
import com.tick.notification.channel.RawInbound;
import com.tick.notification.channel.UnreadableBodyException;
import com.tick.notification.channel.email.BounceReport.Fate;
import com.tick.notification.channel.email.mime.MailReader;
import com.tick.notification.channel.email.mime.UnreadableMailException;
import com.tick.notification.channel.email.settings.EmailSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes events of a journalled mail. */
@Component
class ReadMail {

    private static final Pattern REFERENCE = Pattern.compile("\\bTK-[A-Z0-9]{4,20}\\b", Pattern.CASE_INSENSITIVE);
    private static final String NOT_CONFIRMED = "[Our mail server could not confirm that this mail is from %s.]";
    private static final String INCOMPLETE = "[There is more in the original mail.]";
    private static final String AUTOMATIC = "[This is an automatic mail.]";
    private static final String EMPTY = "[The mail has no text.]";

    private final Mails mails;
    private final MailHeads heads;
    private final MailReader reader;
    private final TicketThreads threads;
    private final EmailSettings settings;

    ReadMail(Mails mails, MailHeads heads, MailReader reader, TicketThreads threads, EmailSettings settings) {
        this.mails = mails;
        this.heads = heads;
        this.reader = reader;
        this.threads = threads;
        this.settings = settings;
    }

    List<InboundEvent> read(RawInbound body) {
        if (body.size() == 0) {
            throw new UnreadableBodyException("The mail is empty.");
        }
        var desk = settings.addresses();
        ParsedMail mail;
        Mails.Mail known;
        try {
            var file = onDisk(body);
            try {
                var head = heads.of(RawMail.onDisk(file), desk);
                known = mails.find(head.fingerprint())
                        .orElseGet(() -> Mails.Mail.of(body.receivedAt(), body.receivedAt(), head, false, false));
                mail = reader.read(file, known.arrivedAt(), desk);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (UnreadableMailException unreadable) {
            throw new UnreadableBodyException(String.valueOf(unreadable.getMessage()));
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
        return events(mail, known, desk);
    }

    private static Path onDisk(RawInbound body) throws IOException {
        var file = Files.createTempFile("tick-mail-", ".eml");
        try (var in = body.body().open()) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    private List<InboundEvent> events(ParsedMail mail, Mails.Mail known, DeskAddresses desk) {
        if (isOurOwn(mail, desk)) {
            return List.of();
        }
        var reports = mail.nature().reports().stream()
                .filter(it -> it.messageId() != null
                        && EmailIds.ourMessage(it.messageId()).isPresent())
                .toList();
        if (!reports.isEmpty()) {
            return reports.stream()
                    .flatMap(it -> report(it, known.arrivedAt()).stream())
                    .toList();
        }
        return List.of(message(known, mail, desk));
    }

    /** What we sent comes back when a customer's mailbox forwards to ours, or when we are in Cc. */
    private static boolean isOurOwn(ParsedMail mail, DeskAddresses desk) {
        var from = mail.people().from();
        var id = mail.ids().messageId();
        return from != null
                && desk.isOurs(from.address())
                && id != null
                && EmailIds.ourMessage(id).isPresent();
    }

    /** A delay is no failure: the server goes on trying. */
    private static Optional<InboundEvent> report(BounceReport bounce, Instant at) {
        if (bounce.fate() == Fate.DELAYED) {
            return Optional.empty();
        }
        boolean failed = bounce.fate() == Fate.FAILED;
        var report = new DeliveryReport(
                ExternalId.hash(String.valueOf(bounce.messageId())),
                null,
                failed ? DeliveryReport.Status.FAILED : DeliveryReport.Status.DELIVERED,
                at,
                failed ? error(bounce) : null);
        return Optional.of(new InboundEvent.Report(EmailIds.DESK, report));
    }

    private static ChannelError error(BounceReport bounce) {
        var said = bounce.sentence().isEmpty() ? bounce.status() : bounce.sentence();
        int code = bounce.status().startsWith("4") ? 450 : 550;
        return SmtpErrors.of(ErrorClass.FAIL, code, said);
    }

    private InboundEvent message(Mails.Mail known, ParsedMail mail, DeskAddresses desk) {
        var author = MailRoles.author(mail.people(), desk);
        var origin = new InboundEvent.Origin(
                known.externalId(),
                EmailIds.DESK,
                author.map(ReadMail::participant).orElseGet(() -> unknown(known)),
                mail.sentAt());
        var content = new InboundEvent.Content(
                mail.subject().isEmpty() ? null : mail.subject(),
                text(mail),
                mail.body().html(),
                null,
                mail.files().stream().map(ReadMail::file).toList());
        var threading = new InboundEvent.Threading(
                knownFirst(mail.ids().answered()),
                reference(mail, author.orElse(null), desk),
                MailRoles.others(mail.people(), desk).stream()
                        .map(ReadMail::participant)
                        .toList());
        return new InboundEvent.Message(
                origin,
                "email",
                InboundEvent.Purpose.TALK,
                content,
                threading,
                mail.nature().automatic());
    }

    /** Programs name mails that never came to us as well. */
    private List<String> knownFirst(List<String> answered) {
        var known = answered.stream().filter(mails::hasMessageId).toList();
        return Stream.concat(known.stream(), answered.stream().filter(it -> !known.contains(it)))
                .toList();
    }

    private static Participant participant(MailAddress address) {
        return Participant.of(EmailIds.mailbox(address.address()), address.displayName());
    }

    private static Participant unknown(Mails.Mail mail) {
        var id = "unknown:" + mail.head().fingerprint();
        var address = new ContactAddress(EmailIds.EMAIL, ContactAddress.Kind.USER_ID, id);
        return Participant.of(address, "Unknown sender");
    }

    private static InboundFile file(MailFile file) {
        return new InboundFile(Integer.toString(file.index()), file.contentType(), file.name(), null, file.contentId());
    }

    private static String text(ParsedMail mail) {
        var parts = new ArrayList<String>();
        if (!mail.body().text().isEmpty()) {
            parts.add(mail.body().text());
        } else if (mail.files().isEmpty()) {
            parts.add(EMPTY);
        }
        if (mail.nature().automatic()) {
            parts.add(AUTOMATIC);
        }
        var from = mail.people().from();
        if (mail.nature().authentication() == MailNature.Authentication.FAILED && from != null) {
            parts.add(NOT_CONFIRMED.formatted(from.address()));
        }
        if (mail.incomplete()) {
            parts.add(INCOMPLETE);
        }
        return String.join("\n\n", parts);
    }

    /**
     * An id of ours and the reply address nobody can guess; the reference in the subject counts for those whom the ticket
     * knows.
     */
    private @Nullable String reference(ParsedMail mail, @Nullable MailAddress author, DeskAddresses desk) {
        var byId = threads.referenceOfSent(mail.ids().answered());
        if (byId.isPresent()) {
            return byId.get();
        }
        var byAddress = Stream.concat(mail.people().recipients().stream(), mail.people().replyTo().stream())
                .flatMap(it -> desk.tokenIn(it.address()).stream())
                .flatMap(it -> threads.referenceOf(it).stream())
                .findFirst();
        if (byAddress.isPresent()) {
            return byAddress.get();
        }
        var named = REFERENCE.matcher(mail.subject());
        while (author != null && named.find()) {
            var reference = named.group().toUpperCase(Locale.ROOT);
            if (threads.isParticipant(reference, author.key())) {
                return reference;
            }
        }
        return null;
    }

    /** One of a mail's files, on the local disk. */
    Path fetch(String locator, RawInbound body) throws IOException {
        var raw = onDisk(body);
        var file = Files.createTempFile("tick-file-", ".bin");
        try (var out = Files.newOutputStream(file)) {
            reader.writeFile(raw, Integer.parseInt(locator), out);
            return file;
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        } finally {
            Files.deleteIfExists(raw);
        }
    }
}
