package com.tick.attachment.attachment;

import com.tick.attachment.inspection.InspectFile;
import com.tick.support.error.Unavailable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Keeps what a channel brings, whatever its type and name: the customer has sent it already. Of unknown type it can be
 * saved like any other file, and is never shown.
 */
@Service
public class KeepInboundFile {

    static final String NAMELESS = "file";

    private final Spool spool;
    private final InspectFile inspectFile;
    private final StoreFile storeFile;
    private final SettleInboundFile settle;
    private final UploadLimits limits;

    KeepInboundFile(
            Spool spool, InspectFile inspectFile, StoreFile storeFile, SettleInboundFile settle, UploadLimits limits) {
        this.spool = spool;
        this.inspectFile = inspectFile;
        this.storeFile = storeFile;
        this.settle = settle;
        this.limits = limits;
    }

    /**
     * However often the same file is brought, it is kept once.
     *
     * @param id that its ticket or reply knows it by
     * @throws FileTooLargeException when it is larger than any channel's files
     */
    public StoredFile handle(UUID id, String name, InputStream upload) {
        var known = settle.known(id);
        known.ifPresent(it -> drain(upload));
        return known.orElseGet(() -> receive(id, name, upload));
    }

    /** So that whoever sends it reads the answer, and not that the connection broke. */
    private static void drain(InputStream upload) {
        try {
            upload.transferTo(OutputStream.nullOutputStream());
        } catch (IOException gone) {
            throw new Unavailable("sender", gone);
        }
    }

    private StoredFile receive(UUID id, String name, InputStream upload) {
        try (var file = spool.receive(FileName.cleaned(name, NAMELESS), upload, limits.inboundBytes())) {
            return storeFile.keep(id, file, inspectFile.typeOf(file.name().value(), file.content()));
        } catch (IOException diskFailure) {
            throw new Unavailable("spool folder", diskFailure);
        }
    }
}
