package com.tick.support.event;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;
import org.apache.avro.util.ClassSecurityValidator;

/**
 * Events as bytes, in Avro's single-object encoding: two marker bytes, the fingerprint of the writer's schema, the data.
 *
 * <p>Reading looks the writer's schema up, so an old reader understands a newer writer and the other way round.
 */
public class EventCodec {

    private static final int HEADER = 10;
    private static final byte[] MARKER = {(byte) 0xC3, 0x01};

    /** Making one hashes the whole schema; they keep no state, and there is one schema to a class. */
    private static final ClassValue<BinaryMessageEncoder<SpecificRecord>> ENCODERS = new ClassValue<>() {
        @Override
        protected BinaryMessageEncoder<SpecificRecord> computeValue(Class<?> type) {
            var data = SpecificData.getForClass(type);
            return new BinaryMessageEncoder<>(data, data.getSchema(type));
        }
    };

    private final WriterSchemas writers;
    private final Map<Long, EventType> types = new ConcurrentHashMap<>();

    /** @param trustedPackage the package, with its sub-packages, whose generated classes Avro may instantiate */
    public EventCodec(WriterSchemas writers, String trustedPackage) {
        this.writers = writers;
        trust(trustedPackage);
    }

    /** Avro refuses every generated class that nobody vouches for. */
    private static synchronized void trust(String trustedPackage) {
        ClassSecurityValidator.setGlobal(ClassSecurityValidator.composite(
                ClassSecurityValidator.getGlobal(),
                it -> it.getPackageName().equals(trustedPackage)
                        || it.getPackageName().startsWith(trustedPackage + ".")));
    }

    public static byte[] encode(SpecificRecord event) {
        try {
            var bytes = new ByteArrayOutputStream();
            ENCODERS.get(event.getClass()).encode(event, bytes);
            return bytes.toByteArray();
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    public static long fingerprint(Schema schema) {
        return SchemaNormalization.parsingFingerprint64(schema);
    }

    /** Of the schema that an event was written with; empty when the bytes are no event. */
    public static Optional<Long> writerFingerprint(byte[] bytes) {
        return bytes.length < HEADER || bytes[0] != MARKER[0] || bytes[1] != MARKER[1]
                ? Optional.empty()
                : Optional.of(ByteBuffer.wrap(bytes, 2, 8)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .getLong());
    }

    /**
     * The type of an event, told by its first bytes.
     *
     * @throws UnreadableEvent when the bytes do not begin as an event does
     * @throws UnknownEventType when the event was written by a newer release that knows a type this one does not
     */
    public EventType typeOf(byte[] bytes) {
        long fingerprint = writerFingerprint(bytes)
                .orElseThrow(() -> new UnreadableEvent("The record does not begin as an event does.", null));
        var known = types.get(fingerprint);
        if (known != null) {
            return known;
        }
        var type = find(fingerprint);
        types.put(fingerprint, type);
        return type;
    }

    /**
     * @throws UnreadableEvent when the bytes are no event at all, or are damaged
     * @throws UnknownEventType when the event was written by a newer release that knows a type this one does not
     */
    public SpecificRecord decode(byte[] bytes) {
        return decode(bytes, typeOf(bytes));
    }

    /**
     * @param type as {@link #typeOf} told it
     * @throws UnreadableEvent when the bytes are damaged
     */
    public SpecificRecord decode(byte[] bytes, EventType type) {
        try {
            var decoder = DecoderFactory.get().binaryDecoder(bytes, HEADER, bytes.length - HEADER, null);
            var event = type.reader().read(null, decoder);
            if (!decoder.isEnd()) {
                throw new UnreadableEvent("Bytes follow the end of a %s.".formatted(type.name()), null);
            }
            return event;
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof UnreadableEvent it) {
                throw it;
            }
            throw new UnreadableEvent("A %s could not be read.".formatted(type.name()), broken);
        }
    }

    private EventType find(long fingerprint) {
        var writer = writers.find(fingerprint);
        if (writer == null) {
            throw new UnknownEventType("No schema is known by the fingerprint %016x.".formatted(fingerprint));
        }
        Class<?> type = SpecificData.get().getClass(writer);
        if (type == null) {
            throw new UnknownEventType("This release does not know the type %s.".formatted(writer.getFullName()));
        }
        return new EventType(
                writer.getName(),
                type,
                new SpecificDatumReader<>(writer, SpecificData.get().getSchema(type), SpecificData.getForClass(type)));
    }
}
