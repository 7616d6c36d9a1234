package com.tick.attachment.inspection;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether each character of a file is one that text has, in UTF-16 with its mark or in any encoding that extends ASCII. */
final class PlainText {

    private static final String ALLOWED_CONTROLS = "\t\n\r\f\u001b";

    private static final int BLOCK = 8192;

    private PlainText() {}

    static boolean is(Path content) throws IOException {
        try (var bytes = new BufferedInputStream(Files.newInputStream(content))) {
            bytes.mark(2);
            int first = bytes.read();
            int second = bytes.read();
            bytes.reset();
            boolean utf16 = (first == 0xff && second == 0xfe) || (first == 0xfe && second == 0xff);
            var charset = utf16 ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1;
            return hasOnlyText(new InputStreamReader(bytes, charset));
        }
    }

    /** Block by block: reading a megabyte one character at a time took most of an upload's processor time. */
    private static boolean hasOnlyText(Reader text) throws IOException {
        var block = new char[BLOCK];
        for (int length = text.read(block); length >= 0; length = text.read(block)) {
            for (int i = 0; i < length; i++) {
                if (block[i] < ' ' && ALLOWED_CONTROLS.indexOf(block[i]) < 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
