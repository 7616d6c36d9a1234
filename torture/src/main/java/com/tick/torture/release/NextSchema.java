package com.tick.torture.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.util.Utf8;

/** What an event's schema is in the next release: the same, and a first field that today's readers have never seen. */
public final class NextSchema {

    private static final int HEADER = 10;
    private static final String MOOD =
            "\"fields\":[{\"name\":\"mood\",\"type\":\"string\",\"default\":\"calm\",\"doc\":\"Not of this release.\"},";

    private NextSchema() {}

    /** The next release of a schema. */
    public static Schema of(Schema now) {
        return new Schema.Parser().parse(now.toString().replaceFirst("\"fields\":\\[", MOOD));
    }

    /** By what readers find the schema that an event was written with. */
    public static long fingerprint(Schema schema) {
        return SchemaNormalization.parsingFingerprint64(schema);
    }

    /** The fingerprint that an event begins with; 0 for what is no event. */
    static long fingerprint(byte[] event) {
        return event.length < HEADER
                ? 0
                : ByteBuffer.wrap(event, 2, Long.BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .getLong();
    }

    /** The event as the next release writes it: the new field stands first, so all that follows stays as it is. */
    static byte[] rewrite(byte[] event, Schema next) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(event, 0, 2);
        bytes.write(ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(fingerprint(next))
                .array());
        var encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
        encoder.writeString(new Utf8("sunny"));
        encoder.flush();
        bytes.write(Arrays.copyOfRange(event, HEADER, event.length));
        return bytes.toByteArray();
    }
}
