package com.tick.notification.channel.email;

import java.nio.file.Path;

/** A file that goes out with a mail; its bytes are on the local disk. */
public record OutgoingFile(String name, String contentType, Path content) {}
