package com.tick.support.web;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with a body that could not be read, naming the field and never quoting the content. */
final class UnreadableBody {

    /** The reader says which name came again in its sentence only. */
    private static final Pattern TWICE = Pattern.compile("^Duplicate Object property \"(\\w{1,50})\"");

    private UnreadableBody() {}

    static String sentence(HttpMessageNotReadableException unreadable) {
        var fields = fields(unreadable);
        return fields.isEmpty()
                ? "The request body isn’t valid JSON for this operation."
                : fields.get(0).field() + ": " + fields.get(0).message();
    }

    static List<Problems.FieldError> fields(HttpMessageNotReadableException unreadable) {
        if (!(unreadable.getCause() instanceof JacksonException cause)) {
            return List.of();
        }
        var path = path(cause);
        var twice = TWICE.matcher(String.valueOf(cause.getOriginalMessage()));
        if (twice.find()) {
            return List.of(
                    new Problems.FieldError(path + (path.isEmpty() ? "" : ".") + twice.group(1), "is there twice"));
        }
        if (path.isEmpty()) {
            return List.of();
        }
        var message = cause instanceof UnrecognizedPropertyException ? "is not a known field" : "has the wrong type";
        return List.of(new Problems.FieldError(path, message));
    }

    private static String path(JacksonException cause) {
        var path = new StringBuilder();
        for (var step : cause.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }
}
