package com.tick.support.event;

import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/** The schemas that events were written with. */
public interface WriterSchemas {

    /**
     * The schema of a fingerprint; null when nobody published one.
     *
     * @param fingerprint 64-bit Rabin fingerprint of the schema's parsing canonical form
     * @throws com.tick.support.error.Unavailable when they cannot be looked up now
     */
    @Nullable
    Schema find(long fingerprint);
}
