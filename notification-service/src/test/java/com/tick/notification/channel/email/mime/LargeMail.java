package com.tick.notification.channel.email.mime;

import com.tick.notification.channel.email.RawMail;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Reads a mail and its files in a process of its own, whose memory is small. */
final class LargeMail {

    private LargeMail() {}

    public static void main(String[] arguments) throws IOException {
        var raw = Path.of(arguments[0]);
        var mail = new MailReader().read(raw, MailFixture.NOW, MailFixture.DESK);
        var head = new HeaderMailHeads().of(RawMail.onDisk(raw), MailFixture.DESK);
        for (var file : mail.files()) {
            new MailReader().writeFile(raw, file.index(), OutputStream.nullOutputStream());
        }
        System.out.printf("%d files, %s, %s%n", mail.files().size(), mail.body().text(), head.subject());
    }
}
