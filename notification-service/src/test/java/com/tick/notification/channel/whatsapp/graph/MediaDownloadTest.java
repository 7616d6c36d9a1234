package com.tick.notification.channel.whatsapp.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tick.notification.channel.whatsapp.graph.MediaSource.Media;
import com.tick.support.error.Unavailable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class MediaDownloadTest {

    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private final MediaDownload download = new MediaDownload(10);

    @Test
    void keepsTheFileUntilItIsClosed() throws IOException {
        var media = receive("abc", 3, OF_ABC);

        assertThat(media.content()).hasContent("abc");
        media.close();
        assertThat(Files.exists(media.content())).isFalse();
    }

    @Test
    void takesAFileOfWhichNothingIsSaid() throws IOException {
        try (var media = receive("abc", -1, "")) {
            assertThat(media.content()).hasContent("abc");
        }
    }

    @Test
    void asksAgainForOtherBytesThanWereSent() {
        assertThatThrownBy(() -> receive("abd", 3, OF_ABC)).isInstanceOf(Unavailable.class);
    }

    @Test
    void asksAgainForAFileOfAnotherSize() {
        assertThatThrownBy(() -> receive("abc", 4, "")).isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> receive("", -1, "")).isInstanceOf(Unavailable.class);
    }

    @Test
    void refusesWhatIsTooLarge() {
        assertThatThrownBy(() -> receive("x".repeat(11), -1, "")).isInstanceOf(MediaRefusedException.class);
    }

    private Media receive(String body, long size, String sha256) throws IOException {
        return download.receive(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), size, sha256);
    }
}
