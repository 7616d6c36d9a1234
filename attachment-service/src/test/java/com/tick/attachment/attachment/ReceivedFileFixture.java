package com.tick.attachment.attachment;

import java.nio.file.Path;

/** Files as they come in. */
final class ReceivedFileFixture {

    private ReceivedFileFixture() {}

    static ReceivedFile aPicture() {
        return new ReceivedFile(new FileName("photo.png"), Path.of("nowhere"), 3, "0".repeat(64));
    }
}
