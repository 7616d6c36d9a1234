package com.tick.support.event;

import org.apache.avro.io.DatumReader;
import org.apache.avro.specific.SpecificRecord;

/**
 * What an event was written as, and is read as here.
 *
 * @param type the generated class that this release has for it
 */
public record EventType(String name, Class<?> type, DatumReader<SpecificRecord> reader) {}
