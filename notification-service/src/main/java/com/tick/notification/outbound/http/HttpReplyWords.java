package com.tick.notification.outbound.http;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.tick.notification.outbound.ReplyWords;
import com.tick.support.client.ServiceClients;
import com.tick.support.error.Unavailable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

@Component
class HttpReplyWords implements ReplyWords {

    private final RestClient replies;

    HttpReplyWords(ServiceClients clients) {
        this.replies = clients.to("reply-service", "replies.read");
    }

    @Override
    public Optional<Words> of(long replyId) {
        try {
            var reply = replies.get()
                    .uri("/internal/replies/{id}", replyId)
                    .retrieve()
                    .body(Reply.class);
            if (reply == null) {
                throw new Unavailable("reply-service", null);
            }
            return reply.deleted() || reply.internal()
                    ? Optional.empty()
                    : Optional.of(new Words(
                            reply.message(),
                            reply.attachmentIds() == null
                                    ? 0
                                    : reply.attachmentIds().size()));
        } catch (HttpClientErrorException.NotFound gone) {
            return Optional.empty();
        } catch (RestClientException away) {
            throw new Unavailable("reply-service", away);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Reply(String message, boolean internal, boolean deleted, @Nullable List<String> attachmentIds) {}
}
