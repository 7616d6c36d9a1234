package com.tick.support.search.index;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param directory where copies keep their indexes from one start to the next; empty: nowhere, each start makes it anew */
@ConfigurationProperties("tick.search")
record SearchSettings(@Nullable String directory) {

    @Nullable
    Path path() {
        return directory == null || directory.isBlank() ? null : Path.of(directory.strip());
    }
}
