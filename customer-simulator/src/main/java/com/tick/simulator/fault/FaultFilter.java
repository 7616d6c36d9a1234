package com.tick.simulator.fault;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Stands before the platform's side only; the control plane always works. */
@Component
class FaultFilter extends OncePerRequestFilter {
    private static final int LONGEST_BODY = 1 << 20;

    private final Faults faults;
    private final JsonMapper json;

    FaultFilter(Faults faults, JsonMapper json) {
        this.faults = faults;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().matches("/(v[0-9]+\\.|fake-cdn/|2010-04-01/).*");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var upload = String.valueOf(request.getContentType())
                .toLowerCase(Locale.ROOT)
                .startsWith("multipart/");
        var body = upload ? new byte[0] : request.getInputStream().readNBytes(LONGEST_BODY);
        var readable = upload ? request : new KeptBodyRequest(request, body);
        var fault = faults.take(request.getMethod(), request.getRequestURI(), parse(body));
        if (fault.isEmpty()) {
            chain.doFilter(readable, response);
            return;
        }
        try {
            new Breakage(fault.get(), readable, response, chain).happen();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private JsonNode parse(byte[] body) {
        try {
            return body.length == 0 ? JsonNodeFactory.instance.objectNode() : json.readTree(body);
        } catch (JacksonException notJson) {
            return JsonNodeFactory.instance.objectNode();
        }
    }
}
