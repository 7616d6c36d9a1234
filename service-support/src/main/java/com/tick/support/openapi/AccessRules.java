package com.tick.support.openapi;

import com.tick.support.security.Allow;
import com.tick.support.security.Caller;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Writes into the description of an operation who may call it, from the same {@link Allow} that decides it. */
class AccessRules implements GlobalOperationCustomizer {

    private static final String EXTENSION = "x-allow";
    private static final String KIND = "x-allow-kind";

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        var allow = handler.getMethodAnnotation(Allow.class);
        var scopes = allow == null ? List.<String>of() : List.of(allow.value());
        operation.addExtension(EXTENSION, scopes);
        if (scopes.contains(Caller.ANYONE)) {
            operation.setSecurity(List.of());
        } else if (scopes.contains("customer")) {
            operation.setSecurity(List.of(needs("ticketLink")));
        } else if (allow != null && !allow.kind().isEmpty()) {
            operation.addExtension(KIND, allow.kind());
            operation.setSecurity(List.of(needs("session")));
        } else {
            operation.setSecurity(List.of(needs("session"), needs("apiToken")));
        }
        return operation;
    }

    /** The scopes that open an operation. */
    static List<?> of(Operation operation) {
        var extensions = operation.getExtensions();
        return extensions != null && extensions.get(EXTENSION) instanceof List<?> scopes ? scopes : List.of();
    }

    private static SecurityRequirement needs(String scheme) {
        return new SecurityRequirement().addList(scheme);
    }
}
