package com.tick.simulator.fault;

import com.tick.simulator.graph.GraphError;
import com.tick.simulator.graph.GraphErrorBody;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Carries out one fault on one call. */
record Breakage(Fault.Action action, HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
    /** Shorthands for errors that belong to a situation. */
    private static final Map<String, Integer> SITUATIONS =
            Map.of("token-revoked", GraphError.INVALID_TOKEN, "template-paused", 132015, "account-locked", 131031);

    static final Set<String> KINDS = Set.of(
            "error",
            "http",
            "delay",
            "reset-before-read",
            "accept-then-drop",
            "accept-then-500",
            "truncate-body",
            "slow-drip",
            "media-404-once",
            "media-wrong-mime",
            "media-bigger-than-declared",
            "media-redirect-elsewhere",
            "token-revoked",
            "template-paused",
            "account-locked");
    private static final int LONGEST_WAIT = 120_000;
    private static final int STEPS = 20;

    void happen() throws IOException, ServletException, InterruptedException {
        switch (action.kind()) {
            case "error" -> error(action.code() == null ? 131000 : action.code());
            case "token-revoked", "template-paused", "account-locked" ->
                error(SITUATIONS.getOrDefault(action.kind(), 0));
            case "http" -> write(action.status() == null ? 502 : action.status(), html());
            case "delay" -> {
                pause(action.ms() == null ? 1000 : action.ms());
                chain.doFilter(request, response);
            }
            case "reset-before-read" -> ConnectionCutter.cut(request);
            case "accept-then-drop" -> {
                answer();
                ConnectionCutter.cut(request);
            }
            case "accept-then-500" -> {
                answer();
                write(500, html());
            }
            case "truncate-body" -> truncate();
            case "slow-drip" -> drip();
            case "media-404-once" -> response.setStatus(404);
            case "media-wrong-mime" -> {
                var right = answer();
                right.setContentType(action.contentType() == null ? "text/html" : action.contentType());
                right.copyBodyToResponse();
            }
            case "media-bigger-than-declared" -> bigger();
            case "media-redirect-elsewhere" -> {
                response.setStatus(302);
                response.setHeader(
                        "Location", action.location() == null ? "http://example.invalid/" : action.location());
            }
            default -> throw new IllegalStateException(action.kind());
        }
    }

    /** The right answer, worked out but not sent. */
    private ContentCachingResponseWrapper answer() throws IOException, ServletException {
        var kept = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, kept);
        return kept;
    }

    private void error(int code) throws IOException {
        response.setContentType("application/json");
        response.setStatus(GraphError.of(code).status());
        var body = GraphErrorBody.answer(code, null, "Simulated failure " + code + ".");
        response.getOutputStream().write(body.toString().getBytes(StandardCharsets.UTF_8));
    }

    private String html() {
        return action.body() == null ? "<html><body><h1>Bad Gateway</h1></body></html>" : action.body();
    }

    private void write(int status, String text) throws IOException {
        response.reset();
        response.setStatus(status);
        response.setContentType(action.contentType() == null ? "text/html" : action.contentType());
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void truncate() throws IOException, ServletException {
        var body = answer().getContentAsByteArray();
        response.setContentLength(body.length);
        response.getOutputStream().write(body, 0, body.length / 2);
        response.flushBuffer();
        ConnectionCutter.cut(request);
    }

    private void drip() throws IOException, ServletException, InterruptedException {
        var body = answer().getContentAsByteArray();
        response.setContentLength(body.length);
        var step = Math.max(1, body.length / STEPS);
        for (int from = 0; from < body.length; from += step) {
            response.getOutputStream().write(body, from, Math.min(step, body.length - from));
            response.flushBuffer();
            pause((action.ms() == null ? 2000 : action.ms()) / STEPS);
        }
    }

    private void bigger() throws IOException, ServletException {
        var right = answer();
        right.getOutputStream().write(new byte[1 << 20]);
        right.copyBodyToResponse();
    }

    private static void pause(int ms) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(Math.min(ms, LONGEST_WAIT));
    }
}
