package com.tick.support.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The operations of a running service that senders may want to repeat, whoever wrote them. */
public final class EveryPost {

    private static final String KEY = "Idempotency-Key";
    private static final String[] WHATEVER_IT_TAKES = {"anyone", "viewer", "agent", "admin", "customer"};

    private EveryPost() {}

    /** Those that neither take a key nor refuse what is none. */
    public static List<String> thatIgnoresKeys(ApplicationContext service) {
        return service
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(it -> it.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .filter(it -> !takesTheKey(it.getValue()))
                .flatMap(it -> pathsOf(it.getKey()))
                .filter(it -> it.startsWith("/api/"))
                .filter(it -> !refusesWhatIsNoKey(service, it))
                .sorted()
                .toList();
    }

    private static boolean takesTheKey(HandlerMethod operation) {
        return Arrays.stream(operation.getMethodParameters())
                .map(it -> it.getParameterAnnotation(RequestHeader.class))
                .anyMatch(it -> it != null && it.name().equals(KEY));
    }

    private static Stream<String> pathsOf(RequestMappingInfo operation) {
        return operation.getPatternValues().stream().map(it -> it.replaceAll("\\{[^}]+}", "1"));
    }

    private static boolean refusesWhatIsNoKey(ApplicationContext service, String path) {
        var environment = service.getEnvironment();
        var name = environment.getRequiredProperty("spring.application.name");
        var port = environment.getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header(
                        "Authorization",
                        TestTokens.bearer(
                                name,
                                "agent:1",
                                Map.of("addr", "192.0.2.1", "confirmed_until", "9999999999"),
                                WHATEVER_IT_TAKES))
                .header("Content-Type", "application/json")
                .header(KEY, "no key")
                .method(HttpMethod.POST.name(), BodyPublishers.ofString("{}"))
                .build();
        try {
            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            return answer.statusCode() == 400 && answer.body().contains("unusable-idempotency-key");
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
