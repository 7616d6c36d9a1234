package com.tick.notification.channel.whatsapp.graph;

import com.tick.notification.channel.ContactAddress;
import com.tick.notification.channel.ErrorClass;
import com.tick.notification.channel.SendOutcome;
import com.tick.support.error.Unavailable;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.nio.channels.UnresolvedAddressException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class HttpGraph implements Graph {

    private static final Logger log = LoggerFactory.getLogger(HttpGraph.class);

    private final GraphCalls calls;
    private final JsonMapper json;

    HttpGraph(GraphCalls calls, JsonMapper json) {
        this.calls = calls;
        this.json = json;
    }

    @Override
    public SendOutcome send(String attemptId, String from, ContactAddress to, Content content) {
        var request = post("/" + from + "/messages", MessageBody.of(attemptId, to, content));
        try {
            var response = calls.once(request);
            return AnswerReader.read(json, response.statusCode(), response.body());
        } catch (ExecutionException e) {
            return neverLeft(e.getCause())
                    ? new SendOutcome.NotSent("WhatsApp could not be reached.")
                    : new SendOutcome.Ambiguous("The connection to WhatsApp broke before its answer came.");
        } catch (TimeoutException e) {
            return new SendOutcome.Ambiguous("WhatsApp's answer did not come in time.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new SendOutcome.Ambiguous("Tick was stopped before WhatsApp's answer came.");
        }
    }

    private static boolean neverLeft(@Nullable Throwable cause) {
        for (var it = cause; it != null; it = it.getCause()) {
            if (it instanceof ConnectException
                    || it instanceof HttpConnectTimeoutException
                    || it instanceof UnresolvedAddressException) {
                return true;
            }
        }
        return false;
    }

    /** An upload may be repeated: one that nobody refers to is forgotten by WhatsApp. */
    @Override
    public String upload(String from, String name, String contentType, byte[] bytes) {
        var form = new MultipartForm()
                .field("messaging_product", "whatsapp")
                .field("type", contentType)
                .file("file", name, contentType, bytes);
        var answer = calls.ask(calls.to("/" + from + "/media")
                .header("Content-Type", form.contentType())
                .POST(form.body())
                .build());
        if (GraphCalls.refused(answer)) {
            var error = GraphCalls.error(answer);
            if (error.errorClass() == ErrorClass.FAIL) {
                throw new MediaRefusedException(error.sentence());
            }
            throw new Unavailable("WhatsApp (error %d)".formatted(error.code()), null);
        }
        var id = answer.path("id").asString("");
        if (id.isEmpty() || id.length() > 64) {
            throw new Unavailable("WhatsApp", null);
        }
        return id;
    }

    @Override
    public boolean markRead(String number, String wamid) {
        var answer = calls.ask(post(
                "/" + number + "/messages",
                Map.of("messaging_product", "whatsapp", "status", "read", "message_id", wamid)));
        if (!GraphCalls.refused(answer)) {
            return true;
        }
        var error = GraphCalls.error(answer);
        if (error.errorClass() == ErrorClass.FAIL) {
            return false;
        }
        throw new Unavailable("WhatsApp (error %d)".formatted(error.code()), null);
    }

    @Override
    public boolean answers(String number) {
        try {
            return !GraphCalls.refused(
                    calls.ask(calls.to("/" + number + "?fields=id").GET().build()));
        } catch (Unavailable away) {
            log.warn("WhatsApp does not answer: {}", away.toString());
            return false;
        }
    }

    private HttpRequest post(String path, Map<String, Object> body) {
        return calls.to(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body)))
                .build();
    }
}
