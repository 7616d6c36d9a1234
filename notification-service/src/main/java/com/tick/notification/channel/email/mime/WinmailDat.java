package com.tick.notification.channel.email.mime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.swing.text.BadLocationException;
import javax.swing.text.rtf.RTFEditorKit;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.MAPIAttribute;
import org.apache.poi.hmef.attribute.MAPIRtfAttribute;
import org.apache.poi.hmef.attribute.MAPIStringAttribute;
import org.apache.poi.hmef.attribute.TNEFAttribute;
import org.apache.poi.hsmf.datatypes.MAPIProperty;

/** What Outlook wraps in winmail.dat: the text and the files of a mail. */
record WinmailDat(String text, List<Wrapped> files) {

    /** It is in memory while it is read. */
    private static final int LARGEST = 30 * 1024 * 1024;

    private static final int MOST_FILES = 100;

    static {
        MAPIAttribute.setMaxRecordLength(LARGEST);
        TNEFAttribute.setMaxRecordLength(LARGEST);
    }

    /** A file in it. */
    record Wrapped(String name, byte[] content) {}

    /** @throws IOException when it is none, or too large */
    static WinmailDat read(InputStream in) throws IOException {
        var bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new IOException("winmail.dat is too large to be opened");
        }
        try {
            var message = new HMEFMessage(new ByteArrayInputStream(bytes));
            var files = new ArrayList<Wrapped>();
            for (var attachment : message.getAttachments()) {
                if (files.size() < MOST_FILES && attachment.getContents() != null) {
                    files.add(new Wrapped(
                            firstOf(attachment.getLongFilename(), attachment.getFilename()), attachment.getContents()));
                }
            }
            return new WinmailDat(textOf(message), files);
        } catch (RuntimeException broken) {
            throw new IOException("winmail.dat is broken", broken);
        }
    }

    private static String firstOf(String one, String other) {
        return one != null && !one.isBlank() ? one : other == null ? "" : other;
    }

    private static String textOf(HMEFMessage message) {
        if (message.getMessageMAPIAttribute(MAPIProperty.BODY) instanceof MAPIStringAttribute plain) {
            return plain.getDataString();
        }
        var html = message.getMessageMAPIAttribute(MAPIProperty.BODY_HTML);
        if (html != null) {
            return HtmlText.text(HtmlText.parse(TextDecoder.decode(html.getData(), null)));
        }
        return message.getMessageMAPIAttribute(MAPIProperty.RTF_COMPRESSED) instanceof MAPIRtfAttribute rtf
                ? plain(rtf.getDataString())
                : "";
    }

    private static String plain(String rtf) {
        try {
            var kit = new RTFEditorKit();
            var document = kit.createDefaultDocument();
            kit.read(new ByteArrayInputStream(rtf.getBytes(StandardCharsets.ISO_8859_1)), document, 0);
            return document.getText(0, document.getLength()).strip();
        } catch (IOException | BadLocationException | RuntimeException broken) {
            return "";
        }
    }
}
