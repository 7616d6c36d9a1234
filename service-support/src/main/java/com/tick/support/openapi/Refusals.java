package com.tick.support.openapi;

import com.tick.support.security.Caller;
import com.tick.support.web.Problems;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Which problems an operation can answer with, by what it takes and who may call it. */
final class Refusals {

    private static final String REFERENCE = "#/components/schemas/Problem";

    private Refusals() {}

    static void addTo(Operation operation, String path) {
        for (var status : of(operation, path)) {
            var said = operation.getResponses().get(Integer.toString(status));
            operation
                    .getResponses()
                    .addApiResponse(
                            Integer.toString(status), response(status, said == null ? null : said.getDescription()));
        }
    }

    private static SortedSet<Integer> of(Operation operation, String path) {
        var statuses = new TreeSet<>(List.of(429, 500, 503));
        if (!AccessRules.of(operation).contains(Caller.ANYONE)) {
            statuses.addAll(List.of(401, 403));
        }
        // a key that is still at work, or somebody who was faster
        statuses.addAll(List.of(400, 404, 409, 422));
        if (operation.getRequestBody() != null || path.endsWith("attachments") || path.endsWith("webhook")) {
            statuses.addAll(List.of(413, 415));
        }
        if (takes(operation, "If-Match")) {
            statuses.add(412);
        }
        if (path.startsWith("/api/auth")) {
            statuses.add(401);
        }
        if (path.startsWith("/api/whatsapp")) {
            statuses.addAll(List.of(401, 403));
        }
        return statuses;
    }

    private static boolean takes(Operation operation, String header) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(it -> header.equals(it.getName()));
    }

    /** @param said of this very operation */
    private static ApiResponse response(int status, @Nullable String said) {
        var reason = HttpStatus.valueOf(status);
        return new ApiResponse()
                .description(said == null ? reason.getReasonPhrase() : said)
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType()
                                        .schema(new Schema<>().$ref(REFERENCE))
                                        .example(example(reason))));
    }

    private static Map<String, Object> example(HttpStatus status) {
        var message = status == HttpStatus.BAD_REQUEST ? "message: is required" : status.getReasonPhrase() + ".";
        var example = new LinkedHashMap<String, Object>();
        example.put("type", "urn:tick:problem:" + (status == HttpStatus.BAD_REQUEST ? "invalid-fields" : code(status)));
        example.put("title", status.getReasonPhrase());
        example.put("status", status.value());
        example.put("detail", message);
        example.put("success", false);
        example.put("message", message);
        example.put(
                "errors",
                status == HttpStatus.BAD_REQUEST
                        ? List.of(new Problems.FieldError("message", "is required"))
                        : List.of());
        return example;
    }

    private static String code(HttpStatus status) {
        return status.getReasonPhrase().toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }
}
