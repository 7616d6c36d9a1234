package com.tick.support.web;

import java.util.List;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with a body that could not be read, naming the field and never quoting the content. */
final class UnreadableBody {

    private UnreadableBody() {}

    static String sentence(HttpMessageNotReadableException unreadable) {
        var fields = fields(unreadable);
        return fields.isEmpty()
                ? "The body is not valid JSON of the expected shape."
                : fields.get(0).field() + ": " + fields.get(0).message();
    }

    static List<Problems.FieldError> fields(HttpMessageNotReadableException unreadable) {
        if (!(unreadable.getCause() instanceof JacksonException cause)
                || cause.getPath().isEmpty()) {
            return List.of();
        }
        var path = new StringBuilder();
        for (var step : cause.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        var message = cause instanceof UnrecognizedPropertyException ? "is not a known field" : "has the wrong type";
        return List.of(new Problems.FieldError(path.toString(), message));
    }
}
