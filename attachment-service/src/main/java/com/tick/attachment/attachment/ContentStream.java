package com.tick.attachment.attachment;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A stored file's bytes, hashed while they are read: who has read to the end can ask whether they are those that were sent. */
final class ContentStream extends FilterInputStream {

    private final MessageDigest digest;

    private ContentStream(InputStream bytes, MessageDigest digest) {
        super(new DigestInputStream(bytes, digest));
        this.digest = digest;
    }

    static ContentStream of(InputStream bytes) {
        return new ContentStream(bytes, sha256());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** To be asked once, at the end. */
    boolean was(StoredFile file) throws IOException {
        boolean ended = read() < 0;
        return ended && HexFormat.of().formatHex(digest.digest()).equals(file.sha256());
    }
}
