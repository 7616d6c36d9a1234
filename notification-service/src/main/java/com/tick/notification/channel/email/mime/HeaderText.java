package com.tick.notification.channel.email.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a header says. Unlike Jakarta Mail's own decoding it joins the bytes of neighbouring encoded words first, because
 * senders cut characters in two, and it reads what claims an unknown charset.
 */
final class HeaderText {

    /** Headers come as Latin-1, one character for each byte. */
    private static final int LONGEST = 100_000;

    private static final Pattern ENCODED_WORD =
            Pattern.compile("=\\?([^?\\s=]{1,60}?)(?:\\*[A-Za-z0-9-]{1,20})?\\?([BbQq])\\?([^?]*)\\?=");

    private HeaderText() {}

    /** Decoded, on one line and of bounded length; empty for null. */
    static String decode(@Nullable String raw) {
        if (raw == null) {
            return "";
        }
        var bounded = raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
        return oneLine(decodeWords(unfolded(bounded)));
    }

    private static String unfolded(String raw) {
        return raw.replaceAll("\\r?\\n[ \\t]?", " ").replace('\r', ' ');
    }

    /** No control character gets into a name or a subject. */
    private static String oneLine(String text) {
        var line = new StringBuilder(text.length());
        text.codePoints()
                .map(it -> Character.isISOControl(it) || it == 0x2028 || it == 0x2029 ? ' ' : it)
                .forEach(line::appendCodePoint);
        return line.toString().strip();
    }

    private static String decodeWords(String text) {
        var decoded = new StringBuilder();
        var word = ENCODED_WORD.matcher(text);
        int at = 0;
        String charset = null;
        var bytes = new ByteArrayOutputStream();
        while (word.find()) {
            var between = text.substring(at, word.start());
            boolean joins = charset != null && between.isBlank() && charset.equalsIgnoreCase(word.group(1));
            if (!joins) {
                flush(decoded, bytes, charset);
                if (charset == null || !between.isBlank()) {
                    decoded.append(plain(between));
                }
            }
            charset = word.group(1);
            bytes.writeBytes(bytesOf(word.group(2), word.group(3)));
            at = word.end();
        }
        flush(decoded, bytes, charset);
        return decoded.append(plain(text.substring(at))).toString();
    }

    private static void flush(StringBuilder to, ByteArrayOutputStream bytes, @Nullable String charset) {
        if (bytes.size() > 0) {
            to.append(TextDecoder.decode(bytes.toByteArray(), charset));
            bytes.reset();
        }
    }

    /** Eight bits without any declaration. */
    private static String plain(String text) {
        return text.chars().anyMatch(it -> it >= 0x80 && it <= 0xff)
                        && text.chars().allMatch(it -> it <= 0xff)
                ? TextDecoder.decode(text.getBytes(StandardCharsets.ISO_8859_1), null)
                : text;
    }

    private static byte[] bytesOf(String encoding, String content) {
        if (encoding.equalsIgnoreCase("B")) {
            return decoded(content.replaceAll("[^A-Za-z0-9+/=]", ""), "base64");
        }
        return decoded(content.replace('_', ' ').replace(" ", "=20"), "quoted-printable");
    }

    private static byte[] decoded(String content, String encoding) {
        var bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        try (var in = MimeUtility.decode(new ByteArrayInputStream(bytes), encoding)) {
            return in.readAllBytes();
        } catch (MessagingException | IOException broken) {
            return bytes;
        }
    }
}
