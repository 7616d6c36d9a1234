package com.tick.attachment.attachment.web;

import com.tick.attachment.attachment.CheckContent;
import com.tick.attachment.attachment.FileUnavailableException;
import com.tick.attachment.attachment.StoredFile;
import com.tick.attachment.storage.BlobNotFoundException;
import com.tick.attachment.storage.Blobs;
import com.tick.support.error.Unavailable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Sends files to be saved, never to be shown in place: what a customer sends must not run in an agent's session. */
@Component
class Downloads {

    /** Whether the client may keep the file and ask whether it has changed. Nothing in between ever may. */
    enum Caching {
        REVALIDATED("private, no-cache"),
        NONE("private, no-store");

        private final String header;

        Caching(String header) {
            this.header = header;
        }
    }

    private static final Logger log = LoggerFactory.getLogger(Downloads.class);
    private static final Map<String, String> CONFINEMENT = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Content-Security-Policy", "sandbox; default-src 'none'",
            "Cross-Origin-Resource-Policy", "same-origin");
    private static final int BUFFER = 16 * 1024;

    private final Blobs blobs;
    private final CheckContent checkContent;

    Downloads(Blobs blobs, CheckContent checkContent) {
        this.blobs = blobs;
        this.checkContent = checkContent;
    }

    void send(StoredFile file, Caching caching, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var etag = '"' + file.sha256() + '"';
        response.setHeader(HttpHeaders.ETAG, etag);
        response.setHeader(HttpHeaders.CACHE_CONTROL, caching.header);
        if (matches(request.getHeader(HttpHeaders.IF_NONE_MATCH), etag)) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
            return;
        }
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        var range = rangeOf(file, etag, request);
        if (!range.liesWithin(file.size())) {
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + file.size());
            response.setStatus(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE.value());
            return;
        }
        describe(file, response);
        if (range.length() < file.size()) {
            response.setStatus(HttpStatus.PARTIAL_CONTENT.value());
            response.setHeader(
                    HttpHeaders.CONTENT_RANGE, "bytes %d-%d/%d".formatted(range.start(), range.end(), file.size()));
        }
        if (request.getMethod().equals("HEAD")) {
            response.setContentLengthLong(range.length());
            return;
        }
        try (var bytes = blobs.open(file.key(), range.start(), range.length())) {
            response.setContentLengthLong(range.length());
            copy(bytes, range.length(), response);
        } catch (BlobNotFoundException lost) {
            response.reset();
            checkContent.handle(file);
            throw FileUnavailableException.lost(file);
        }
    }

    private static ByteRange rangeOf(StoredFile file, String etag, HttpServletRequest request) {
        var whole = new ByteRange(0, file.size() - 1);
        var header = request.getHeader(HttpHeaders.RANGE);
        var onlyIf = request.getHeader(HttpHeaders.IF_RANGE);
        if (header == null || (onlyIf != null && !onlyIf.equals(etag))) {
            return whole;
        }
        return ByteRange.parse(header, file.size()).orElse(whole);
    }

    private static void describe(StoredFile file, HttpServletResponse response) {
        response.setContentType(file.contentType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(file.name()));
        CONFINEMENT.forEach(response::setHeader);
    }

    /** Keeps a browser from making more of the bytes than what they are said to be. */
    static void confine(HttpHeaders headers) {
        CONFINEMENT.forEach(headers::set);
    }

    /** RFC 6266: a plain name for old clients, the real one for the others. */
    private static String disposition(String name) {
        var plain = name.replaceAll("[^\\x20-\\x7e]|[\"\\\\%]", "_");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, PercentEncoding.encode(name));
    }

    private static boolean matches(String ifNoneMatch, String etag) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (var candidate : ifNoneMatch.split(",", -1)) {
            var tag = candidate.strip();
            if (tag.equals("*") || tag.equals(etag) || tag.equals("W/" + etag)) {
                return true;
            }
        }
        return false;
    }

    private static void copy(InputStream bytes, long length, HttpServletResponse response) throws IOException {
        var out = response.getOutputStream();
        var buffer = new byte[BUFFER];
        for (long left = length; left > 0; ) {
            int read = read(bytes, buffer, (int) Math.min(buffer.length, left), response);
            try {
                out.write(buffer, 0, read);
            } catch (IOException clientGone) {
                log.debug("Client went away during a download", clientGone);
                return;
            }
            left -= read;
        }
    }

    /** What broke off before anything was sent is an error like any other; after that, only the connection can tell. */
    private static int read(InputStream bytes, byte[] buffer, int most, HttpServletResponse response) {
        IOException cause;
        try {
            int read = bytes.read(buffer, 0, most);
            if (read > 0) {
                return read;
            }
            cause = new IOException("The file store sent less than it had promised");
        } catch (IOException broken) {
            cause = broken;
        }
        if (response.isCommitted()) {
            throw new DownloadInterruptedException(cause);
        }
        response.reset();
        throw new Unavailable("file store", cause);
    }
}
