package com.tick.support.test.contract;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Replaces an answer that the service's description does not know by a 500 that says why, so that its test fails. */
class ContractFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(ContractFilter.class);

    private final ObjectProvider<OpenApiWebMvcResource> descriptions;
    private volatile @Nullable Contract contract;

    ContractFilter(ObjectProvider<OpenApiWebMvcResource> descriptions) {
        this.descriptions = descriptions;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/") || descriptions.getIfAvailable() == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var operation = contract(request).operation(request.getMethod(), request.getRequestURI());
        if (operation.isEmpty() || operation.get().streams()) {
            chain.doFilter(request, response);
            return;
        }
        var answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        var body = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        var complaints =
                contract(request).complaints(operation.get(), answer.getStatus(), answer.getContentType(), body);
        if (!complaints.isEmpty()) {
            refuse(request, answer, complaints);
        }
        answer.copyBodyToResponse();
    }

    private static void refuse(
            HttpServletRequest request, ContentCachingResponseWrapper answer, List<String> complaints)
            throws IOException {
        log.error("{} {} did not answer as described: {}", request.getMethod(), request.getRequestURI(), complaints);
        answer.resetBuffer();
        answer.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        answer.setContentType("text/plain");
        answer.getOutputStream().write(("not as described: " + complaints).getBytes(StandardCharsets.UTF_8));
    }

    private Contract contract(HttpServletRequest request) throws IOException {
        var known = contract;
        if (known == null) {
            var document = descriptions.getObject().openapiJson(request, "/v3/api-docs", Locale.ENGLISH);
            known = new Contract(new String(document, StandardCharsets.UTF_8));
            contract = known;
        }
        return known;
    }
}
