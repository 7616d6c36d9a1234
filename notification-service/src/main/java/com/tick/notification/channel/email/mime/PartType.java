package com.tick.notification.channel.email.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.ParameterList;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a part says it is, read with forbearance.
 *
 * @param name of the file, decoded; null when it has none
 */
record PartType(
        String mediaType,
        @Nullable String charset,
        boolean flowed,
        boolean delSp,
        boolean attachment,
        @Nullable String name,
        @Nullable String contentId) {

    private static final Pattern MEDIA_TYPE =
            Pattern.compile("\\s*([A-Za-z0-9!#$&^_.+-]+/[A-Za-z0-9!#$&^_.+-]+).*", Pattern.DOTALL);
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([^\\s\";]+)");
    private static final Pattern NAME = Pattern.compile("(?i)name\\s*=\\s*\"?([^\";\\r\\n]+)");

    static PartType of(MimePart part) {
        var headers = new Headers(part);
        var raw = headers.first("Content-Type");
        var disposition = headers.first("Content-Disposition");
        var parameters = parametersOf(raw);
        var charset = parameter(parameters, "charset", raw, CHARSET);
        var name = fileName(disposition, parameters, raw);
        var ids = headers.ids("Content-ID");
        return new PartType(
                mediaTypeOf(raw, part),
                charset,
                "flowed".equalsIgnoreCase(parameter(parameters, "format", null, null)),
                "yes".equalsIgnoreCase(parameter(parameters, "delsp", null, null)),
                disposition != null
                        && disposition.strip().toLowerCase(Locale.ROOT).startsWith("attachment"),
                name == null || name.isBlank() ? null : name,
                ids.isEmpty() ? null : ids.get(0));
    }

    boolean is(String prefix) {
        return mediaType.startsWith(prefix);
    }

    private static String mediaTypeOf(@Nullable String raw, MimePart part) {
        if (raw == null) {
            return "text/plain";
        }
        var type = MEDIA_TYPE.matcher(raw);
        if (type.matches()) {
            return type.group(1).toLowerCase(Locale.ROOT);
        }
        return part instanceof BoundedMessage
                        || raw.strip().toLowerCase(Locale.ROOT).startsWith("text")
                ? "text/plain"
                : "application/octet-stream";
    }

    private static @Nullable ParameterList parametersOf(@Nullable String raw) {
        try {
            return raw == null ? null : new ContentType(raw).getParameterList();
        } catch (MessagingException | RuntimeException unreadable) {
            return null;
        }
    }

    private static @Nullable String parameter(
            @Nullable ParameterList parameters, String name, @Nullable String raw, @Nullable Pattern guess) {
        if (parameters != null) {
            return parameters.get(name);
        }
        if (raw == null || guess == null) {
            return null;
        }
        var found = guess.matcher(raw);
        return found.find() ? found.group(1) : null;
    }

    private static @Nullable String fileName(
            @Nullable String disposition, @Nullable ParameterList parameters, @Nullable String contentType) {
        var name = fromDisposition(disposition);
        if (name == null) {
            name = parameter(parameters, "name", contentType, NAME);
        }
        return name == null ? null : HeaderText.decode(name);
    }

    private static @Nullable String fromDisposition(@Nullable String raw) {
        if (raw == null) {
            return null;
        }
        try {
            var list = new ContentDisposition(raw).getParameterList();
            var name = list == null ? null : list.get("filename");
            return name == null && list != null ? list.get("name") : name;
        } catch (MessagingException | RuntimeException unreadable) {
            var found = NAME.matcher(raw);
            return found.find() ? found.group(1) : null;
        }
    }
}
