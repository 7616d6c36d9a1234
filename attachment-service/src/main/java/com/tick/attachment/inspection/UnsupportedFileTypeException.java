package com.tick.attachment.inspection;

import com.tick.support.error.Unsupported;

/** A file is of no kind that is taken, or is not what its name says. */
public final class UnsupportedFileTypeException extends Unsupported {

    private UnsupportedFileTypeException(String code, String message) {
        super(code, message, "file");
    }

    static UnsupportedFileTypeException unknownExtension(String name) {
        return new UnsupportedFileTypeException(
                "file-type-not-taken",
                "“%s” isn’t a supported file type. Supported types: %s.".formatted(name, FileKind.allExtensions()));
    }

    static UnsupportedFileTypeException lyingName(String name) {
        return new UnsupportedFileTypeException(
                "file-content-differs",
                "The content of “%s” doesn’t match its extension. Send the original file.".formatted(name));
    }

    static UnsupportedFileTypeException activeContent(String name) {
        return new UnsupportedFileTypeException(
                "file-has-active-content",
                "“%s” contains a script, a web page or a program, and those aren’t allowed.".formatted(name));
    }

    static UnsupportedFileTypeException twoInOne(String name) {
        return new UnsupportedFileTypeException(
                "file-hides-another",
                "“%s” contains a second, hidden file. Send the two files separately.".formatted(name));
    }
}
