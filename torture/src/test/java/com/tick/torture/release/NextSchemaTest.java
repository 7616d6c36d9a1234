package com.tick.torture.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.message.BinaryMessageEncoder;
import org.junit.jupiter.api.Test;

class NextSchemaTest {

    private static final Schema NOW = new Schema.Parser()
            .parse(
                    """
                    {"type": "record", "name": "Closed", "namespace": "com.tick",
                     "fields": [{"name": "ticket", "type": "long"}, {"name": "reason", "type": "string"}]}
                    """);

    private final Schema next = NextSchema.of(NOW);
    private final GenericRecord event = new GenericRecordBuilder(NOW)
            .set("ticket", 7L)
            .set("reason", "solved")
            .build();

    @Test
    void aReaderOfThisReleaseReadsWhatTheNextOneWrote() throws IOException {
        var reader = new BinaryMessageDecoder<GenericRecord>(GenericData.get(), NOW);
        reader.addSchema(next);

        assertThat(reader.decode(NextSchema.rewrite(encoded(), next))).isEqualTo(event);
    }

    @Test
    void aReaderOfTheNextReleaseFindsTheNewField() throws IOException {
        var read = new BinaryMessageDecoder<GenericRecord>(GenericData.get(), next)
                .decode(NextSchema.rewrite(encoded(), next));

        assertThat(read.get("mood")).hasToString("sunny");
        assertThat(read.get("reason")).hasToString("solved");
    }

    private byte[] encoded() throws IOException {
        var bytes = new ByteArrayOutputStream();
        new BinaryMessageEncoder<GenericRecord>(GenericData.get(), NOW).encode(event, bytes);
        return bytes.toByteArray();
    }
}
