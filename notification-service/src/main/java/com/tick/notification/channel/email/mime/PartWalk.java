package com.tick.notification.channel.email.mime;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimePart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Goes through a mail's parts once, and tells texts from files. */
final class PartWalk {

    private static final int DEEPEST = 30;
    private static final int MOST_PARTS = 2_000;
    static final int MOST_FILES = 100;
    private static final int MOST_TEXT_BYTES = 4 * 1024 * 1024;

    private static final Set<String> SIGNATURES =
            Set.of("application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature");

    private static final Pattern META_CHARSET =
            Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([A-Za-z0-9_-]+)");

    final StringBuilder plain = new StringBuilder();
    final StringBuilder html = new StringBuilder();
    final List<Found> files = new ArrayList<>();

    @Nullable
    MimePart deliveryStatus;

    @Nullable
    MimePart returned;

    boolean incomplete;
    private boolean report;
    private int parts;

    /** A file, and where its bytes are. */
    record Found(MimePart part, PartType type, @Nullable Integer wrapped, String name) {}

    void go(MimePart part) {
        visit(part, 0, new Context(false, false));
    }

    /** @param alternative whether it is one of several forms of the same text */
    private record Context(boolean alternative, boolean related) {}

    private void visit(MimePart part, int depth, Context in) {
        if (++parts > MOST_PARTS) {
            incomplete = true;
            return;
        }
        var type = PartType.of(part);
        if (type.is("multipart/")) {
            if (depth >= DEEPEST) {
                incomplete = true;
            } else {
                multipart(part, type, depth);
            }
        } else if (isBody(type, in)) {
            text(part, type);
        } else {
            other(part, type);
        }
    }

    private void multipart(MimePart part, PartType type, int depth) {
        report |= type.is("multipart/report");
        var inside = new Context(type.is("multipart/alternative"), type.is("multipart/related"));
        BoundedMultipart content = null;
        int count;
        try {
            content = new BoundedMultipart(part);
            count = content.getCount();
        } catch (MessagingException | RuntimeException noMultipart) {
            count = 0;
        }
        if (content == null || count == 0) {
            // without any boundary it is what it looks like
            text(part, new PartType("text/plain", type.charset(), false, false, false, null, null));
            return;
        }
        for (int i = 0; i < count; i++) {
            try {
                var child = content.getBodyPart(i);
                if (content.isBeyond(child)) {
                    incomplete = true;
                    return;
                }
                visit((MimePart) child, depth + 1, inside);
            } catch (MessagingException | RuntimeException broken) {
                incomplete = true;
            }
        }
    }

    private static boolean isBody(PartType type, Context in) {
        boolean readable = type.is("text/plain") || type.is("text/html") || type.is("text/enriched");
        return readable && !type.attachment() && (type.name() == null || in.alternative());
    }

    private void text(MimePart part, PartType type) {
        var bytes = bytes(part, MOST_TEXT_BYTES + 1);
        incomplete |= bytes.length > MOST_TEXT_BYTES;
        if (type.is("text/html")) {
            html.append(TextDecoder.decode(bytes, charsetOf(type, bytes)));
            return;
        }
        var text =
                TextDecoder.decode(bytes, type.charset()).replace("\r\n", "\n").replace('\r', '\n');
        var lines = type.flowed() ? FlowedText.joined(text, type.delSp()) : text;
        if (!plain.isEmpty() && !lines.isBlank()) {
            plain.append('\n');
        }
        plain.append(lines);
    }

    /** HTML may name its charset itself. */
    private static @Nullable String charsetOf(PartType type, byte[] html) {
        if (TextDecoder.charset(type.charset()) != null) {
            return type.charset();
        }
        var head = new String(html, 0, Math.min(html.length, 2_000), StandardCharsets.ISO_8859_1);
        var named = META_CHARSET.matcher(head);
        return named.find() ? named.group(1) : null;
    }

    private void other(MimePart part, PartType type) {
        if (type.is("message/delivery-status") || type.is("message/global-delivery-status")) {
            deliveryStatus = deliveryStatus == null ? part : deliveryStatus;
            return;
        }
        boolean headersOnly = type.is("text/rfc822-headers") || type.is("message/global-headers");
        if (report && (type.is("message/rfc822") || type.is("message/global") || headersOnly)) {
            returned = returned == null ? part : returned;
        }
        if (SIGNATURES.contains(type.mediaType())) {
            return;
        }
        if (isWinmail(type)) {
            winmail(part, type);
        } else {
            add(new Found(part, type, null, FileNames.of(type, part, files.size() + 1)));
        }
    }

    private static boolean isWinmail(PartType type) {
        return type.is("application/ms-tnef")
                || type.is("application/vnd.ms-tnef")
                || "winmail.dat".equalsIgnoreCase(type.name());
    }

    private void winmail(MimePart part, PartType type) {
        try (var in = part.getInputStream()) {
            var wrapped = WinmailDat.read(in);
            if (plain.toString().isBlank() && html.isEmpty()) {
                plain.append(wrapped.text());
            }
            for (int i = 0; i < wrapped.files().size(); i++) {
                var name = FileNames.clean(wrapped.files().get(i).name());
                var shown = name.isEmpty() ? "attachment-%d".formatted(files.size() + 1) : name;
                add(new Found(part, type, i, shown));
            }
        } catch (IOException | MessagingException | RuntimeException broken) {
            add(new Found(part, type, null, "winmail.dat"));
        }
    }

    private void add(Found file) {
        if (files.size() < MOST_FILES) {
            files.add(file);
        } else {
            incomplete = true;
        }
    }

    /** As much as can be had, up to that many. */
    static byte[] bytes(Part part, int most) {
        var read = new ByteArrayOutputStream();
        try (var in = part.getInputStream()) {
            copy(in, read, most);
        } catch (IOException | MessagingException | RuntimeException broken) {
            // what came before the broken place counts
        }
        return read.toByteArray();
    }

    private static void copy(InputStream in, OutputStream to, int most) throws IOException {
        var buffer = new byte[8_192];
        int left = most;
        while (left > 0) {
            int read = in.read(buffer, 0, Math.min(buffer.length, left));
            if (read < 0) {
                return;
            }
            to.write(buffer, 0, read);
            left -= read;
        }
    }

    /** The ids by which the HTML shows pictures of the mail. */
    static Set<String> shownIds(Document html) {
        var ids = new HashSet<String>();
        for (var image : html.select("img[src]")) {
            var source = image.attr("src");
            if (source.regionMatches(true, 0, "cid:", 0, 4)) {
                ids.add(source.substring(4));
            }
        }
        return ids;
    }
}
