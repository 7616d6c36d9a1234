package com.tick.attachment.inspection.tika;

import com.tick.attachment.inspection.ContentSniffer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;

@Component
class TikaContentSniffer implements ContentSniffer {

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    @Override
    public List<String> sniff(Path content) throws IOException {
        try (var bytes = new BufferedInputStream(Files.newInputStream(content))) {
            var found = types.detect(bytes, new Metadata());
            return Stream.iterate(found, Objects::nonNull, types.getMediaTypeRegistry()::getSupertype)
                    .map(it -> it.getBaseType().toString())
                    .toList();
        }
    }
}
