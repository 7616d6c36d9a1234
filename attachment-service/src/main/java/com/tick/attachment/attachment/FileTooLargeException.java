package com.tick.attachment.attachment;

import com.tick.support.error.TooLarge;

/** A file has more bytes than one file may have. */
public final class FileTooLargeException extends TooLarge {

    FileTooLargeException(FileName name, long mostBytes) {
        super("file-too-large", "“%s” is larger than %s.".formatted(name, size(mostBytes)), "file");
    }

    private static String size(long bytes) {
        long megabyte = 1024L * 1024;
        return bytes % megabyte == 0 ? bytes / megabyte + " MB" : bytes + " bytes";
    }
}
