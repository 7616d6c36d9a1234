package com.tick.notification.delivery.http;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.tick.notification.channel.MessageContext.ReplyText;
import com.tick.notification.delivery.ReplyTexts;
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
class HttpReplyTexts implements ReplyTexts {

    private final RestClient replies;

    HttpReplyTexts(ServiceClients clients) {
        this.replies = clients.to("reply-service", "replies.read");
    }

    @Override
    public Optional<ReplyText> of(long replyId) {
        try {
            var reply = replies.get()
                    .uri("/internal/replies/{id}", replyId)
                    .retrieve()
                    .body(Reply.class);
            if (reply == null) {
                throw new Unavailable("reply-service", null);
            }
            return reply.deleted() || reply.internal() ? Optional.empty() : Optional.of(reply.text());
        } catch (HttpClientErrorException.NotFound gone) {
            return Optional.empty();
        } catch (RestClientException away) {
            throw new Unavailable("reply-service", away);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Reply(
            String message,
            boolean internal,
            boolean deleted,
            @Nullable List<String> attachmentIds,
            @Nullable String html,
            @Nullable List<String> to,
            @Nullable List<String> cc,
            @Nullable List<String> bcc) {

        ReplyText text() {
            return new ReplyText(message, html, given(attachmentIds), given(to), given(cc), given(bcc));
        }

        private static List<String> given(@Nullable List<String> list) {
            return list == null ? List.of() : list;
        }
    }
}
