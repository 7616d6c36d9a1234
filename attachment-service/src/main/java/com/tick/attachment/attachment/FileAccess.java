package com.tick.attachment.attachment;

import com.tick.attachment.scanning.Scanner;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** Says whether a file's bytes may be handed out. */
@Service
public class FileAccess {

    private final Scanner scanner;

    FileAccess(Scanner scanner) {
        this.scanner = scanner;
    }

    /** In one word: stored when it can be read, else what keeps it from being read. */
    public String wordFor(StoredFile file) {
        if (readable(file)) {
            return "stored";
        }
        return file.content().outstanding() ? "pending" : file.content().name().toLowerCase(Locale.ROOT);
    }

    /** @throws FileUnavailableException when the file's bytes may not be handed out */
    StoredFile requireReadable(StoredFile file) {
        if (!readable(file)) {
            throw FileUnavailableException.of(file);
        }
        return file;
    }

    private boolean readable(StoredFile file) {
        return file.content().readable(scanner.present());
    }
}
