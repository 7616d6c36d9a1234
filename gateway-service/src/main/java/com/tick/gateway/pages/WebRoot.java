package com.tick.gateway.pages;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the built front end lies.
 *
 * @param root a folder with an index.html and an assets folder
 */
@ConfigurationProperties("tick.web")
record WebRoot(Path root) {

    Path index() {
        return root.resolve("index.html");
    }

    /** As a resource location, which must end in a slash to be a folder even while it does not exist. */
    String location(String folder) {
        var uri = root.resolve(folder).toAbsolutePath().normalize().toUri().toString();
        return uri.endsWith("/") ? uri : uri + "/";
    }
}
