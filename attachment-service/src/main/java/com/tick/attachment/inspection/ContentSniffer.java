package com.tick.attachment.inspection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Tells what a file is by its bytes alone, whatever its name. */
public interface ContentSniffer {

    /** The media type, most specific first, followed by the types it is a special case of. Never empty. */
    List<String> sniff(Path content) throws IOException;
}
