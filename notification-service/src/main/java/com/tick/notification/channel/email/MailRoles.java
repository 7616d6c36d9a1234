package com.tick.notification.channel.email;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who wrote a mail, where the answer goes and who else reads along. */
public final class MailRoles {

    private static final int MOST_OTHERS = 50;
    private static final Pattern VIA = Pattern.compile("(?i)(^|.*\\s)(via|über|par|vía|tramite)\\s.*");
    private static final Pattern NO_REPLY = Pattern.compile("(?i)(no|do-?not|don-?t)[-_.]?reply.*@.*");

    private MailRoles() {}

    /** Whether a group or a form has put itself, or us, into From: the person is in Reply-To. */
    public static boolean rewritten(MailPeople people, DeskAddresses desk) {
        var from = people.from();
        if (from == null || people.replyTo().size() != 1) {
            return false;
        }
        var answerTo = people.replyTo().get(0);
        boolean another = !answerTo.key().equals(from.key()) && !desk.isOurs(answerTo.address());
        boolean via = from.name() != null && VIA.matcher(from.name()).matches();
        return another
                && (desk.isOurs(from.address())
                        || via
                        || NO_REPLY.matcher(from.address()).matches());
    }

    /** Empty when the mail names nobody. */
    public static Optional<MailAddress> author(MailPeople people, DeskAddresses desk) {
        var original = people.originalFrom();
        if (original != null && !desk.isOurs(original.address())) {
            return Optional.of(original);
        }
        if (rewritten(people, desk)) {
            return Optional.of(people.replyTo().get(0));
        }
        return Optional.ofNullable(people.from());
    }

    /** Empty when there is nobody to answer to. */
    public static Optional<MailAddress> answerTo(MailPeople people, DeskAddresses desk) {
        return people.replyTo().stream()
                .filter(it -> it.isValid() && !desk.isOurs(it.address()))
                .findFirst()
                .or(() -> author(people, desk).filter(it -> it.isValid() && !desk.isOurs(it.address())));
    }

    /** Everybody else whom it went to: they get the answer, too. */
    public static List<MailAddress> others(MailPeople people, DeskAddresses desk) {
        var seen = new HashSet<String>();
        author(people, desk).ifPresent(it -> seen.add(it.key()));
        answerTo(people, desk).ifPresent(it -> seen.add(it.key()));
        var others = new ArrayList<MailAddress>();
        for (var address : people.recipients()) {
            boolean reachable = address.isValid() && !desk.isOurs(address.address());
            if (reachable && others.size() < MOST_OTHERS && seen.add(address.key())) {
                others.add(address);
            }
        }
        return others;
    }
}
