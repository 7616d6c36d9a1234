package com.tick.support.openapi;

import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Examples of whole bodies, made of those that stand on the records in them. */
@SuppressWarnings("rawtypes") // the description holds them raw
final class ComposedExamples {

    private static final String REFERENCE = "#/components/schemas/";

    private final Map<String, Schema> schemas;

    ComposedExamples(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    /** Of what a request carries; null where its record has none. */
    @Nullable
    Object ofRequest(@Nullable Schema<?> body) {
        var record = resolved(body);
        return record == null ? null : record.getExample();
    }

    /**
     * Of an answer in its envelope.
     *
     * @param given what is said of it elsewhere; only what that lacks comes from the record
     */
    @Nullable
    Object ofAnswer(@Nullable Object given, @Nullable Schema<?> envelope) {
        if (given != null && !(given instanceof Map<?, ?> known && !known.containsKey("data"))) {
            return given;
        }
        var whole = resolved(envelope);
        var properties = whole == null ? null : whole.getProperties();
        var data = properties == null ? null : dataOf(properties.get("data"));
        if (data == null) {
            return given;
        }
        var example = new LinkedHashMap<String, Object>();
        example.put("success", true);
        if (given instanceof Map<?, ?> known) {
            known.forEach((name, value) -> example.put(String.valueOf(name), value));
        }
        example.put("data", data);
        return example;
    }

    private @Nullable Object dataOf(@Nullable Schema<?> data) {
        var items = data == null ? null : data.getItems();
        if (items == null) {
            return ofRequest(data);
        }
        var item = ofRequest(items);
        return item == null ? null : List.of(item);
    }

    private @Nullable Schema<?> resolved(@Nullable Schema<?> schema) {
        if (schema == null) {
            return null;
        }
        if (schema.getAnyOf() != null) {
            // what may be null stands beside the null
            return resolved(schema.getAnyOf().get(0));
        }
        var reference = schema.get$ref();
        return reference == null ? schema : schemas.get(reference.substring(REFERENCE.length()));
    }
}
