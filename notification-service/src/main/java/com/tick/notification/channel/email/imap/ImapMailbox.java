package com.tick.notification.channel.email.imap;

import com.tick.notification.channel.email.MailServer;
import com.tick.notification.channel.email.MailServer.Security;
import com.tick.notification.channel.email.RawMail;
import com.tick.notification.channel.email.ReceivedMail;
import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.eclipse.angus.mail.iap.ByteArray;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.eclipse.angus.mail.imap.protocol.BODY;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.imap.protocol.INTERNALDATE;
import org.eclipse.angus.mail.imap.protocol.RFC822SIZE;
import org.eclipse.angus.mail.imap.protocol.UID;
import org.jspecify.annotations.Nullable;

/**
 * One folder on the mail server, open. Mails are asked for by their UIDs and come byte for byte, small ones several at a time,
 * large ones in blocks that go to the local disk.
 */
final class ImapMailbox implements AutoCloseable {

    private static final String CONNECT_MILLIS = "10000";
    private static final String READ_MILLIS = "120000";
    private static final int BLOCK = 1024 * 1024;

    /** What is in memory together. */
    private static final long SMALL = 512 * 1024L;

    private static final long TOGETHER = 4L * 1024 * 1024;
    private static final int MOST_TOGETHER = 50;

    private final IMAPStore store;
    private final IMAPFolder folder;
    private final Clock clock;

    private ImapMailbox(IMAPStore store, IMAPFolder folder, Clock clock) {
        this.store = store;
        this.folder = folder;
        this.clock = clock;
    }

    /** A mail on the server. */
    record Listed(long uid, long size) {}

    static ImapMailbox open(MailServer server, String secret, String folderName, Clock clock)
            throws MessagingException {
        var scheme = server.security() == Security.TLS ? "imaps" : "imap";
        var store = (IMAPStore)
                Session.getInstance(settings(server, "mail." + scheme + ".")).getStore(scheme);
        try {
            store.connect(server.host(), server.port(), server.username(), secret);
            var folder = (IMAPFolder) store.getFolder(folderName);
            if (!folder.exists()) {
                throw new FolderNotFoundException(folder, "There is no folder " + folderName);
            }
            try {
                folder.open(Folder.READ_WRITE);
            } catch (MessagingException readOnly) {
                folder.open(Folder.READ_ONLY);
            }
            return new ImapMailbox(store, folder, clock);
        } catch (MessagingException | RuntimeException failed) {
            closeQuietly(store);
            throw failed;
        }
    }

    private static Properties settings(MailServer server, String prefix) {
        var settings = new Properties();
        settings.setProperty(prefix + "connectiontimeout", CONNECT_MILLIS);
        settings.setProperty(prefix + "timeout", READ_MILLIS);
        settings.setProperty(prefix + "writetimeout", READ_MILLIS);
        settings.setProperty(prefix + "connectionpooltimeout", READ_MILLIS);
        settings.setProperty(prefix + "ssl.checkserveridentity", "true");
        settings.setProperty(prefix + "starttls.enable", Boolean.toString(server.security() == Security.STARTTLS));
        settings.setProperty(prefix + "starttls.required", Boolean.toString(server.security() == Security.STARTTLS));
        if (server.oauth()) {
            settings.setProperty(prefix + "auth.mechanisms", "XOAUTH2");
        }
        return settings;
    }

    boolean canIdle() throws MessagingException {
        return store.hasCapability("IDLE");
    }

    /** Waits until the server tells of something, or until another thread needs the folder. */
    void idle() throws MessagingException {
        folder.idle(true);
    }

    /** Ends {@link #idle()} after a while, so that a connection that died in silence is found. */
    boolean isOpen() {
        return folder.isOpen();
    }

    long uidValidity() throws MessagingException {
        return folder.getUIDValidity();
    }

    /** 0 in an empty folder. */
    long highestUid() throws MessagingException {
        long next = folder.getUIDNext();
        if (next > 0) {
            return next - 1;
        }
        return list(1, Long.MAX_VALUE).stream().mapToLong(Listed::uid).max().orElse(0);
    }

    /** In the order of their UIDs. */
    List<Listed> list(long from, long to) throws MessagingException {
        var range = "%d:%s".formatted(from, to == Long.MAX_VALUE ? "*" : Long.toString(to));
        var found = new ArrayList<Listed>();
        for (var response : fetch(range, "UID RFC822.SIZE")) {
            var uid = response.getItem(UID.class);
            var size = response.getItem(RFC822SIZE.class);
            // "5:*" names the last mail even when its UID is lower
            if (uid != null && uid.uid >= from && uid.uid <= to) {
                found.add(new Listed(uid.uid, size == null ? BLOCK : size.size));
            }
        }
        found.sort(Comparator.comparingLong(Listed::uid));
        return found;
    }

    /** How many of these, from the first on, are fetched together. */
    static int batch(List<Listed> mails) {
        long together = 0;
        int count = 0;
        for (var mail : mails) {
            together += Math.min(mail.size(), SMALL);
            if (count > 0 && (together > TOGETHER || count >= MOST_TOGETHER)) {
                return count;
            }
            count++;
        }
        return count;
    }

    /** Those that are still there. */
    List<ReceivedMail> fetch(List<Listed> mails) throws MessagingException, IOException {
        var fetched = new ArrayList<ReceivedMail>();
        try {
            var small = mails.stream().filter(it -> it.size() <= SMALL).toList();
            if (!small.isEmpty()) {
                fetched.addAll(together(small));
            }
            for (var mail : mails) {
                if (mail.size() > SMALL) {
                    var received = inBlocks(mail);
                    if (received != null) {
                        fetched.add(received);
                    }
                }
            }
        } catch (MessagingException | IOException | RuntimeException failed) {
            for (var mail : fetched) {
                mail.raw().close();
            }
            throw failed;
        }
        fetched.sort(Comparator.comparingLong(ReceivedMail::uid));
        return fetched;
    }

    private List<ReceivedMail> together(List<Listed> mails) throws MessagingException {
        var uids = mails.stream().map(it -> Long.toString(it.uid())).collect(Collectors.joining(","));
        var fetched = new ArrayList<ReceivedMail>();
        for (var response : fetch(uids, "UID INTERNALDATE BODY.PEEK[]")) {
            var uid = response.getItem(UID.class);
            var body = response.getItem(BODY.class);
            if (uid != null && body != null) {
                var bytes = body.getByteArray();
                fetched.add(new ReceivedMail(
                        uid.uid, arrivedAt(response), RawMail.inMemory(bytes == null ? new byte[0] : copy(bytes))));
            }
        }
        return fetched;
    }

    private static byte[] copy(ByteArray bytes) {
        var copy = new byte[bytes.getCount()];
        System.arraycopy(bytes.getBytes(), bytes.getStart(), copy, 0, copy.length);
        return copy;
    }

    private @Nullable ReceivedMail inBlocks(Listed mail) throws MessagingException, IOException {
        var uid = Long.toString(mail.uid());
        var dated = fetch(uid, "UID INTERNALDATE");
        if (dated.isEmpty()) {
            return null;
        }
        var file = Files.createTempFile("tick-imap-", ".eml");
        try (var out = Files.newOutputStream(file)) {
            copy(uid, out);
        } catch (MessagingException | IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
        return new ReceivedMail(mail.uid(), arrivedAt(dated.get(0)), RawMail.onDisk(file));
    }

    private void copy(String uid, OutputStream out) throws MessagingException, IOException {
        long at = 0;
        while (true) {
            var block = fetch(uid, "UID BODY.PEEK[]<%d.%d>".formatted(at, BLOCK)).stream()
                    .map(it -> it.getItem(BODY.class))
                    .filter(it -> it != null && it.getByteArray() != null)
                    .findFirst();
            int count = block.isEmpty() ? 0 : block.get().getByteArray().getCount();
            if (count == 0) {
                return;
            }
            var bytes = block.get().getByteArray();
            out.write(bytes.getBytes(), bytes.getStart(), count);
            at += count;
        }
    }

    private Instant arrivedAt(FetchResponse response) {
        var date = response.getItem(INTERNALDATE.class);
        var now = clock.instant();
        if (date == null || date.getDate() == null) {
            return now;
        }
        var arrived = date.getDate().toInstant();
        return arrived.isAfter(now) ? now : arrived;
    }

    /** For whoever looks into the mailbox as well; nothing depends on it. */
    void markSeen(List<Long> uids) throws MessagingException {
        var set = uids.stream().map(it -> Long.toString(it)).collect(Collectors.joining(","));
        folder.doCommandIgnoreFailure(protocol -> {
            protocol.notifyResponseHandlers(protocol.command("UID STORE " + set + " +FLAGS.SILENT (\\Seen)", null));
            return null;
        });
    }

    private List<FetchResponse> fetch(String uids, String items) throws MessagingException {
        var responses =
                (Response[]) folder.doCommand(protocol -> asked(protocol, "UID FETCH %s (%s)".formatted(uids, items)));
        var found = new ArrayList<FetchResponse>();
        for (var response : responses) {
            if (response instanceof FetchResponse fetched) {
                found.add(fetched);
            }
        }
        return found;
    }

    private static Response[] asked(IMAPProtocol protocol, String command) throws ProtocolException {
        var responses = protocol.command(command, null);
        protocol.notifyResponseHandlers(responses);
        protocol.handleResult(responses[responses.length - 1]);
        return responses;
    }

    @Override
    public void close() {
        closeQuietly(store);
    }

    private static void closeQuietly(IMAPStore store) {
        try {
            store.close();
        } catch (MessagingException | RuntimeException gone) {
            // it is closed then
        }
    }
}
