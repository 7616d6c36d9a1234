package com.tick.support.openapi;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.tick.support.web.Text;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.NotBlank;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * Describes records as they are really written: springdoc reads them with another generation of Jackson, which knows
 * neither how we name fields nor which of them may be null.
 */
@SuppressWarnings("rawtypes") // the interface is raw
class RecordSchemas implements ModelConverter {

    private static final String REFERENCE = "#/components/schemas/";

    @Override
    public @Nullable Schema resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        var resolved = chain.next().resolve(type, context, chain);
        var raw = Json.mapper().constructType(type.getType()).getRawClass();
        if (resolved != null && raw.isRecord()) {
            var reference = resolved.get$ref();
            var model = reference == null
                    ? resolved
                    : context.getDefinedModels().get(reference.substring(REFERENCE.length()));
            if (model != null && model.getProperties() != null) {
                describe(model, raw);
            }
        }
        return resolved;
    }

    private static void describe(Schema<?> model, Class<?> type) {
        var strategy = type.getAnnotation(JsonNaming.class);
        var snake = strategy != null && strategy.value() == SnakeCaseStrategy.class;
        Map<String, Schema> properties = new LinkedHashMap<>(model.getProperties());
        Map<String, Schema> described = new LinkedHashMap<>();
        for (var component : type.getRecordComponents()) {
            var name = nameOf(component, snake);
            var property =
                    properties.containsKey(name) ? properties.remove(name) : properties.remove(component.getName());
            if (property != null) {
                described.put(name, described(property, component));
                if (!isNullable(component) && !isRequired(model, name)) {
                    model.addRequiredItem(name);
                }
            }
        }
        described.putAll(properties);
        model.setProperties(described);
        if (snake && model.getRequired() != null) {
            model.setRequired(model.getRequired().stream()
                    .map(it -> SnakeCase.of(it))
                    .distinct()
                    .toList());
        }
        var lenient = type.getAnnotation(JsonIgnoreProperties.class);
        if (lenient == null || !lenient.ignoreUnknown()) {
            model.setAdditionalProperties(false);
        }
    }

    private static String nameOf(RecordComponent component, boolean snake) {
        var given = annotation(component, JsonProperty.class);
        if (given != null && !given.value().isEmpty()) {
            return given.value();
        }
        return snake ? SnakeCase.of(component.getName()) : component.getName();
    }

    private static Schema described(Schema<?> property, RecordComponent component) {
        var text = annotation(component, Text.class);
        if (text != null) {
            property.setMaxLength(text.max());
        }
        if (annotation(component, NotBlank.class) != null) {
            property.setMinLength(1);
        }
        // of what is read as it comes nothing but this says what it is
        var stated = annotation(component, io.swagger.v3.oas.annotations.media.Schema.class);
        if (stated != null && !stated.type().isEmpty()) {
            property.setTypes(new LinkedHashSet<>(List.of(stated.type())));
        }
        if (!isNullable(component)) {
            return property;
        }
        if (property.get$ref() != null) {
            return new JsonSchema().anyOf(List.of(property, new JsonSchema().typesItem("null")));
        }
        if (property.getTypes() != null) {
            property.addType("null");
        }
        return property;
    }

    private static boolean isRequired(Schema<?> model, String name) {
        return model.getRequired() != null && model.getRequired().contains(name);
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static <A extends Annotation> @Nullable A annotation(RecordComponent component, Class<A> kind) {
        var onType = component.getAnnotatedType().getAnnotation(kind);
        return onType != null ? onType : component.getAccessor().getAnnotation(kind);
    }

    private static final class SnakeCase extends SnakeCaseStrategy {

        private static final long serialVersionUID = 1;

        private static final SnakeCase STRATEGY = new SnakeCase();

        static String of(String name) {
            return STRATEGY.translate(name);
        }
    }
}
