package com.tick.attachment.inspection;

import com.tick.support.error.Unsupported;

/** A file is of no kind that is taken, or is not what its name says. */
public final class KindRefused extends Unsupported {

    private KindRefused(String code, String message) {
        super(code, message, "file");
    }

    static KindRefused unknownExtension(String name) {
        return new KindRefused(
                "file-type-not-taken",
                "\"%s\" cannot be taken. Files may be: %s.".formatted(name, FileKind.allExtensions()));
    }

    static KindRefused lyingName(String name) {
        return new KindRefused(
                "file-content-differs",
                "\"%s\" is not what its ending says. Please send the original.".formatted(name));
    }

    static KindRefused activeContent(String name) {
        return new KindRefused(
                "file-has-active-content",
                "\"%s\" contains a script, a web page or a program. Such files are not taken.".formatted(name));
    }

    static KindRefused twoInOne(String name) {
        return new KindRefused(
                "file-hides-another", "\"%s\" hides a second file. Please send the two separately.".formatted(name));
    }
}
