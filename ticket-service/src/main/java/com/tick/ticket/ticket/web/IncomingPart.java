package com.tick.ticket.ticket.web;

import com.tick.ticket.ticket.Attachments;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.web.multipart.MultipartFile;

/** A file part of a request; its bytes lie on disk. */
record IncomingPart(MultipartFile part) implements Attachments.IncomingFile {

    @Override
    public String name() {
        return Objects.requireNonNullElse(part.getOriginalFilename(), "file");
    }

    @Override
    public String contentType() {
        return Objects.requireNonNullElse(part.getContentType(), MediaType.APPLICATION_OCTET_STREAM_VALUE);
    }

    @Override
    public long size() {
        return part.getSize();
    }

    @Override
    public InputStream open() throws IOException {
        return part.getInputStream();
    }

    String sha256() {
        try (var in = new DigestInputStream(open(), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
