package com.tick.simulator;

import jakarta.mail.Address;
import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;

/** A mail program: Angus Mail over the simulator's two ports. */
final class MailClient {
    static final String DESK = "support@tick.local";

    private final Properties properties = new Properties();

    MailClient(CustomerSimulator simulator) {
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", Integer.toString(simulator.smtpPort()));
        properties.put("mail.smtp.timeout", "10000");
        properties.put("mail.imap.port", Integer.toString(simulator.imapPort()));
        properties.put("mail.imap.timeout", "10000");
        properties.put("mail.imap.connectiontimeout", "5000");
    }

    void send(String from, String to, String message) throws MessagingException {
        send(from, to, message.getBytes(StandardCharsets.UTF_8));
    }

    void send(String from, String to, byte[] message) throws MessagingException {
        properties.put("mail.smtp.from", from);
        var session = Session.getInstance(properties);
        try (var transport = session.getTransport("smtp")) {
            transport.connect();
            transport.sendMessage(
                    new MimeMessage(session, new ByteArrayInputStream(message)),
                    new Address[] {new InternetAddress(to)});
        }
    }

    void signIn(String user, String password) throws MessagingException {
        properties.put("mail.smtp.auth", "true");
        try (var transport = Session.getInstance(properties).getTransport("smtp")) {
            transport.connect(user, password);
        }
    }

    Store store(String user) throws MessagingException {
        var store = Session.getInstance(properties).getStore("imap");
        store.connect("127.0.0.1", user, "whatever");
        return store;
    }

    /** What a mailbox holds, as bytes. */
    List<byte[]> inbox(String user) throws MessagingException, IOException {
        try (var store = store(user);
                var inbox = opened(store)) {
            var all = new ArrayList<byte[]>();
            for (var message : inbox.getMessages()) all.add(bytes(message));
            return all;
        }
    }

    /** Asks for envelope and structure of each message, as most programs do first. */
    List<String> describe(String user) throws MessagingException {
        try (var store = store(user);
                var inbox = opened(store)) {
            var messages = inbox.getMessages();
            var profile = new FetchProfile();
            profile.add(FetchProfile.Item.ENVELOPE);
            profile.add(FetchProfile.Item.CONTENT_INFO);
            inbox.fetch(messages, profile);
            var types = new ArrayList<String>();
            for (var message : messages) types.add(message.getContentType());
            return types;
        }
    }

    long[] uids(String user) throws MessagingException {
        try (var store = store(user);
                var inbox = opened(store)) {
            return Arrays.stream(inbox.getMessages())
                    .mapToLong(message -> uid(inbox, message))
                    .toArray();
        }
    }

    long uidValidity(String user) throws MessagingException {
        try (var store = store(user);
                var inbox = opened(store)) {
            return ((UIDFolder) inbox).getUIDValidity();
        }
    }

    static IMAPFolder opened(Store store) throws MessagingException {
        var inbox = (IMAPFolder) store.getFolder("INBOX");
        inbox.open(Folder.READ_ONLY);
        return inbox;
    }

    private static long uid(IMAPFolder inbox, Message message) {
        try {
            return inbox.getUID(message);
        } catch (MessagingException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static byte[] bytes(Message message) throws MessagingException, IOException {
        var bytes = new ByteArrayOutputStream();
        ((IMAPMessage) message).setPeek(true);
        message.writeTo(bytes);
        return bytes.toByteArray();
    }
}
