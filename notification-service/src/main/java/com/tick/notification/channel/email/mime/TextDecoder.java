package com.tick.notification.channel.email.mime;

import jakarta.mail.internet.MimeUtility;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes text of bytes, whether what the mail says of their charset is right, wrong or missing. */
final class TextDecoder {

    private static final Charset WESTERN_EUROPEAN = Charset.forName("windows-1252");

    /** Names that mails use and Java does not know; supersets where senders mean them. */
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("ansi", "windows-1252"),
            Map.entry("cp-1252", "windows-1252"),
            Map.entry("win-1251", "windows-1251"),
            Map.entry("cp-1251", "windows-1251"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-8-i", "iso-8859-8"),
            Map.entry("iso-8859-8-e", "iso-8859-8"),
            Map.entry("iso-8859-6-i", "iso-8859-6"),
            Map.entry("gb2312", "gb18030"),
            Map.entry("gbk", "gb18030"),
            Map.entry("x-gbk", "gb18030"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("ks_c_5601", "x-windows-949"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("cp932", "windows-31j"),
            Map.entry("iso-2022-jp-ms", "x-windows-iso2022jp"),
            Map.entry("utf8", "utf-8"),
            Map.entry("utf-8mb4", "utf-8"),
            Map.entry("utf8mb4", "utf-8"),
            Map.entry("unicode-1-1-utf-8", "utf-8"));

    private TextDecoder() {}

    /** Never fails: bytes that cannot be in the charset they claim are read as UTF-8, else as Western European. */
    static String decode(byte[] bytes, @Nullable String claimed) {
        var charset = charset(claimed);
        // valid UTF-8 beyond ASCII is hardly ever anything else, whatever the label says
        if (charset == null || isOneByte(charset)) {
            var utf8 = strictly(bytes, StandardCharsets.UTF_8);
            if (utf8 != null) {
                return utf8;
            }
        }
        if (charset != null) {
            var text = strictly(bytes, charset);
            if (text != null) {
                return text;
            }
            if (!charset.equals(StandardCharsets.UTF_8) && !charset.equals(StandardCharsets.US_ASCII)) {
                return new String(bytes, charset);
            }
            if (charset.equals(StandardCharsets.UTF_8) && mostlyUtf8(bytes)) {
                return new String(bytes, StandardCharsets.UTF_8);
            }
        }
        return new String(bytes, WESTERN_EUROPEAN);
    }

    /** Null when nobody knows such a charset. */
    static @Nullable Charset charset(@Nullable String claimed) {
        if (claimed == null || claimed.isBlank()) {
            return null;
        }
        var name = claimed.strip().toLowerCase(Locale.ROOT).replaceAll("[\"';].*$", "");
        var known = ALIASES.getOrDefault(name, name);
        for (var candidate : new String[] {known, MimeUtility.javaCharset(known), known.replace("_", "-")}) {
            try {
                return Charset.forName(candidate);
            } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
                // the next spelling may be known
            }
        }
        return null;
    }

    private static boolean isOneByte(Charset charset) {
        return charset.name().startsWith("windows-125")
                || charset.name().startsWith("ISO-8859")
                || charset.equals(StandardCharsets.US_ASCII);
    }

    /** One bad byte does not make a text Western European. */
    private static boolean mostlyUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < bytes.length; i++) {
            int first = bytes[i] & 0xff;
            if (first < 0x80) {
                continue;
            }
            int more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc2 ? 1 : 0;
            int at = i;
            while (more > 0 && at + 1 < bytes.length && (bytes[at + 1] & 0xc0) == 0x80) {
                at++;
                more--;
            }
            if (at > i && more == 0) {
                good++;
            } else {
                bad++;
            }
            i = at;
        }
        return good > bad;
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException wrong) {
            return null;
        }
    }
}
