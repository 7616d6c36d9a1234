package com.tick.notification.channel.email;

/**
 * How far a folder has been read. New mails are read as they come, beside those that were there at first.
 *
 * @param uidValidity while it is the same, UIDs mean the same mails
 * @param newest the highest UID among the new mails that were journalled
 * @param backlogDone the highest UID among the old mails that were journalled
 * @param backlogEnd the highest UID that there was at first; nothing is left behind {@code backlogDone} when they are equal
 */
public record MailboxPosition(long uidValidity, long newest, long backlogDone, long backlogEnd) {

    /** All mails that are there now are old ones. */
    public static MailboxPosition first(long uidValidity, long highestUid) {
        return new MailboxPosition(uidValidity, highestUid, 0, highestUid);
    }

    public boolean hasBacklog() {
        return backlogDone < backlogEnd;
    }

    public MailboxPosition newest(long uid) {
        return new MailboxPosition(uidValidity, Math.max(newest, uid), backlogDone, backlogEnd);
    }

    public MailboxPosition backlogDone(long uid) {
        return new MailboxPosition(uidValidity, newest, Math.max(backlogDone, uid), backlogEnd);
    }
}
