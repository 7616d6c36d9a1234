package com.tick.attachment.attachment;

import com.tick.attachment.inspection.InspectFile;
import java.io.InputStream;
import org.springframework.stereotype.Service;

/** Takes the bytes of an upload in, refusing what can be refused before they are read. */
@Service
public class ReceiveFile {

    /**
     * @param name as sent
     * @param declaredSize bytes, or a negative number when the sender did not say
     */
    public record Command(String name, long declaredSize, InputStream upload) {}

    private final InspectFile inspectFile;
    private final Spool spool;
    private final UploadLimits limits;

    ReceiveFile(InspectFile inspectFile, Spool spool, UploadLimits limits) {
        this.inspectFile = inspectFile;
        this.spool = spool;
        this.limits = limits;
    }

    public ReceivedFile handle(Command command) {
        var name = FileName.of(command.name());
        inspectFile.refuseByName(name.value());
        if (command.declaredSize() > limits.fileBytes()) {
            throw new FileTooLargeException(name, limits.fileBytes());
        }
        return spool.receive(name, command.upload(), limits.fileBytes());
    }
}
