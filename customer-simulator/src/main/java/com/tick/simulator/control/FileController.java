package com.tick.simulator.control;

import com.tick.simulator.media.MediaLibrary;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes a customer's file as bare bytes, a type that no foreign web page can post here unasked. */
@RestController
class FileController {
    private static final int LARGEST = 100 << 20;

    private final MediaLibrary library;

    FileController(MediaLibrary library) {
        this.library = library;
    }

    /** Gives the id to name in an inbound message; up to 100 MB, as on the platform. */
    @PostMapping(path = "/_fake/files", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    Map<String, String> keep(
            @RequestParam String contentType,
            @RequestParam(required = false) @Nullable String name,
            HttpServletRequest request)
            throws IOException {
        if (request.getContentLengthLong() > LARGEST) throw tooLarge();
        var bytes = request.getInputStream().readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) throw tooLarge();
        if (bytes.length == 0) throw new IllegalArgumentException("The file is empty.");
        return Map.of("mediaId", library.fromCustomer(bytes, contentType, name));
    }

    private static IllegalArgumentException tooLarge() {
        return new IllegalArgumentException("WhatsApp takes files of up to 100 MB.");
    }
}
