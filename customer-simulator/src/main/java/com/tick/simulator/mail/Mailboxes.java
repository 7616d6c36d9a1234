package com.tick.simulator.mail;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.imap.AuthorizationException;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.tick.simulator.SimulatorSettings;
import com.tick.simulator.chat.ChangeSignal;
import com.tick.simulator.clock.VirtualClock;
import jakarta.mail.Flags;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * All mail, oldest first, and the mailboxes that IMAP shows. Every address has one from its first message on, with what stands
 * behind a plus in the same; the oldest messages go when there are too many bytes to keep.
 */
@Component
public class Mailboxes {
    private static final Flags DELETED = new Flags(Flags.Flag.DELETED);

    private final VirtualClock clock;
    private final ChangeSignal changes;
    private final String desk;
    private final Managers managers = new Managers();
    private final Map<String, Mail> mails = new LinkedHashMap<>();
    private final long mostBytes = Runtime.getRuntime().maxMemory() / 5;
    private long bytes;
    private long number;

    Mailboxes(SimulatorSettings settings, VirtualClock clock, ChangeSignal changes) {
        this.clock = clock;
        this.changes = changes;
        this.desk = Mail.normal(settings.mail().desk());
        managers.getUserManager().setAuthRequired(false);
        user(desk);
    }

    /** Whether both are the same mailbox: a detail behind a plus counts only where both have one. */
    static boolean same(String one, String other) {
        var first = Mail.normal(one);
        var second = Mail.normal(other);
        if (first.equals(second)) return true;
        return first.contains("+") != second.contains("+") && mailbox(first).equals(mailbox(second));
    }

    static String mailbox(String address) {
        return Mail.normal(address).replaceFirst("\\+[^@]*(?=@|$)", "");
    }

    Managers managers() {
        return managers;
    }

    Instant now() {
        return clock.instant();
    }

    String desk() {
        return desk;
    }

    /** Delivers to all recipients and gives what was accepted. */
    synchronized Mail accept(String sender, Collection<String> recipients, byte[] message) {
        var at = clock.instant();
        MimeMessage stored = null;
        for (var recipient :
                new TreeSet<>(recipients.stream().map(Mailboxes::mailbox).toList())) {
            var inbox = inbox(recipient);
            var uid = inbox.appendMessage(FetchableMessage.of(message, Date.from(at)), new Flags(), Date.from(at));
            stored = inbox.getMessage(uid).getMimeMessage();
        }
        if (stored == null) throw new IllegalArgumentException("\"to\" names no recipient.");
        var mail = new Mail(
                "m" + ++number,
                at,
                Mail.normal(sender),
                recipients.stream().map(Mail::normal).distinct().toList(),
                stored,
                message);
        mails.put(mail.id(), mail);
        bytes += mail.weight();
        while (bytes > mostBytes && mails.size() > 1) forgetOldest();
        changes.changed();
        return mail;
    }

    synchronized Optional<Mail> find(String id) {
        return Optional.ofNullable(mails.get(id));
    }

    synchronized List<Mail> all() {
        return List.copyOf(mails.values());
    }

    List<Mail> to(String address) {
        return all().stream().filter(mail -> mail.isTo(address)).toList();
    }

    /** Whether a customer reads it for the first time. */
    boolean open(String id) {
        var first = find(id).map(Mail::open).orElse(false);
        if (first) changes.changed();
        return first;
    }

    /** The UIDs of all its messages are others from now on, as after a repair of a mail server. */
    synchronized void renumber(String address) throws UserException, InterruptedException {
        var user = user(mailbox(address));
        var before = folders(user);
        var contents = new HashMap<String, List<Kept>>();
        before.forEach((name, folder) -> contents.put(name, kept(folder)));
        long old = inbox(user).getUidValidity();
        managers.getUserManager().deleteUser(user);
        // GreenMail makes it of the time in seconds
        while (Instant.now().getEpochSecond() <= old) wait(100);
        fill(user(mailbox(address)), contents);
    }

    /** Everything as it is, for {@link #restore}. */
    public synchronized Object copy() {
        var contents = new HashMap<String, Map<String, List<Kept>>>();
        for (var user : managers.getUserManager().listUser()) {
            var folders = new HashMap<String, List<Kept>>();
            folders(user).forEach((name, folder) -> folders.put(name, kept(folder)));
            contents.put(user.getEmail(), folders);
        }
        return new Copy(all(), contents);
    }

    /** What came since is gone, what was deleted since is there again, and all else keeps its UIDs. */
    public synchronized void restore(Object copy) {
        var former = (Copy) copy;
        mails.clear();
        bytes = 0;
        for (var mail : former.mails()) {
            mails.put(mail.id(), mail);
            bytes += mail.weight();
        }
        for (var user : managers.getUserManager().listUser())
            fill(user, former.contents().getOrDefault(user.getEmail(), Map.of()));
        changes.changed();
    }

    /** The mailboxes stay, empty: whoever is connected hears of it, and UIDs go on. */
    public synchronized void reset() {
        mails.clear();
        bytes = 0;
        managers.getUserManager().listUser().forEach(user -> fill(user, Map.of()));
        changes.changed();
    }

    private void forgetOldest() {
        var oldest = mails.remove(mails.keySet().iterator().next());
        if (oldest == null) return;
        bytes -= oldest.weight();
        for (var recipient : oldest.recipients()) {
            var inbox = inbox(mailbox(recipient));
            var first = inbox.getMessages().stream().findFirst();
            if (first.isPresent() && first.get().getReceivedDate().toInstant().equals(millis(oldest.at())))
                remove(inbox, List.of(first.get().getUid()));
        }
    }

    private static Instant millis(Instant at) {
        return Instant.ofEpochMilli(at.toEpochMilli());
    }

    private GreenMailUser user(String address) {
        var users = managers.getUserManager();
        var known = users.getUserByEmail(address);
        if (known != null) return known;
        try {
            return users.createUser(address, address, "any");
        } catch (UserException createdMeanwhile) {
            return users.getUserByEmail(address);
        }
    }

    private MailFolder inbox(String address) {
        return inbox(user(address));
    }

    private MailFolder inbox(GreenMailUser user) {
        try {
            return managers.getImapHostManager().getInbox(user);
        } catch (FolderException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** By name below the user's root. */
    private Map<String, MailFolder> folders(GreenMailUser user) {
        var folders = new LinkedHashMap<String, MailFolder>();
        var root = "#mail." + user.getQualifiedMailboxName() + ".";
        try {
            for (var folder : managers.getImapHostManager().listMailboxes(user, "*"))
                folders.put(folder.getFullName().substring(root.length()), folder);
        } catch (FolderException impossible) {
            throw new IllegalStateException(impossible);
        }
        return folders;
    }

    private static List<Kept> kept(MailFolder folder) {
        return folder.getMessages().stream()
                .map(message -> new Kept(message.getMimeMessage(), message.getFlags(), message.getReceivedDate()))
                .toList();
    }

    private void fill(GreenMailUser user, Map<String, List<Kept>> contents) {
        var folders = folders(user);
        try {
            for (var name : contents.keySet())
                if (!folders.containsKey(name))
                    folders.put(name, managers.getImapHostManager().createMailbox(user, name));
        } catch (FolderException | AuthorizationException impossible) {
            throw new IllegalStateException(impossible);
        }
        folders.forEach((name, folder) -> fill(folder, contents.getOrDefault(name, List.of())));
    }

    private static void fill(MailFolder folder, List<Kept> contents) {
        var wanted = new IdentityHashMap<MimeMessage, Kept>();
        contents.forEach(kept -> wanted.put(kept.message(), kept));
        var unwanted = new ArrayList<Long>();
        for (var message : folder.getMessages()) {
            if (wanted.remove(message.getMimeMessage()) == null) unwanted.add(message.getUid());
        }
        remove(folder, unwanted);
        for (var kept : contents)
            if (wanted.containsKey(kept.message()))
                folder.appendMessage(
                        FetchableMessage.of(Mail.written(kept.message()), kept.at()), kept.flags(), kept.at());
    }

    private static void remove(MailFolder folder, List<Long> uids) {
        if (uids.isEmpty()) return;
        try {
            for (long uid : uids) folder.setFlags(DELETED, true, uid, null, false);
            folder.expunge();
        } catch (FolderException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Kept(MimeMessage message, Flags flags, Date at) {}

    private record Copy(List<Mail> mails, Map<String, Map<String, List<Kept>>> contents) {}
}
