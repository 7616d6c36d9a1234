package com.tick.notification.channel.email.mime;

import jakarta.mail.Session;
import java.util.Map;
import java.util.Properties;

/** Jakarta Mail set to read what it gets instead of refusing it. */
final class MailLibrary {

    private static final Session SESSION;

    static {
        // the library reads these once, from the system's properties
        Map.of(
                        "mail.mime.windowsfilenames", "true",
                        "mail.mime.ignoreunknownencoding", "true",
                        "mail.mime.base64.ignoreerrors", "true",
                        "mail.mime.parameters.strict", "false",
                        "mail.mime.decodeparameters.strict", "false",
                        "mail.mime.multipart.allowempty", "true",
                        "mail.mime.multipart.ignoremissingendboundary", "true",
                        "mail.mime.multipart.ignoremissingboundaryparameter", "true",
                        "mail.mime.address.strict", "false",
                        "mail.mime.cachemultipart", "false")
                .forEach((name, value) -> {
                    if (System.getProperty(name) == null) {
                        System.setProperty(name, value);
                    }
                });
        SESSION = Session.getInstance(new Properties());
    }

    private MailLibrary() {}

    static Session session() {
        return SESSION;
    }
}
