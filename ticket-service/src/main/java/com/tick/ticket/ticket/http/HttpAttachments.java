package com.tick.ticket.ticket.http;

import com.tick.support.client.ServiceClients;
import com.tick.support.error.Unavailable;
import com.tick.ticket.ticket.Attachments;
import com.tick.ticket.ticket.FileTooLargeException;
import com.tick.ticket.ticket.InvalidClaimException;
import com.tick.ticket.ticket.InvalidFileException;
import com.tick.ticket.ticket.TicketAttachment;
import com.tick.ticket.ticket.UnsupportedFileTypeException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

@Component
class HttpAttachments implements Attachments {

    private static final String SERVICE = "attachment-service";
    private static final int MOST_NAMED = 20;
    private static final Duration UPLOAD = Duration.ofSeconds(60);

    private final RestClient uploads;
    private final RestClient claims;
    private final RestClient lists;

    HttpAttachments(ServiceClients services) {
        this.uploads = services.to(SERVICE, "attachments.store", UPLOAD);
        this.claims = services.to(SERVICE, "attachments.claim");
        this.lists = services.to(SERVICE, "attachments.list");
    }

    @Override
    public TicketAttachment store(IncomingFile file) {
        try {
            var stored = uploads.post()
                    .uri("/internal/attachments")
                    .header(HttpHeaders.CONTENT_TYPE, file.contentType())
                    .header("X-File-Name", percentEncoded(file.name()))
                    .contentLength(file.size())
                    .body(out -> {
                        try (var in = file.open()) {
                            in.transferTo(out);
                        }
                    })
                    .retrieve()
                    .body(Stored.class);
            if (stored == null) {
                throw new Unavailable(SERVICE, null);
            }
            return stored.attachment();
        } catch (HttpClientErrorException refused) {
            throw refusal(refused, file.name());
        }
    }

    @Override
    public List<TicketAttachment> claim(List<Claim> claimed) {
        if (claimed.isEmpty()) {
            return List.of();
        }
        var items = claimed.stream().map(it -> new Item(it.id(), it.token())).toList();
        try {
            var stored = claims.post()
                    .uri("/internal/attachments/claims")
                    .body(new Claims(items))
                    .retrieve()
                    .body(new ParameterizedTypeReference<List<Stored>>() {});
            return stored == null
                    ? List.of()
                    : stored.stream().map(Stored::attachment).toList();
        } catch (HttpClientErrorException.UnprocessableContent refused) {
            throw claimRefusal(refused);
        }
    }

    @Override
    public List<CustomersFile> of(long ticketId, Collection<String> named) {
        var listed = list(ticketId, "");
        var missing = new LinkedHashSet<>(named);
        listed.forEach(it -> missing.remove(it.id()));
        return missing.isEmpty() ? listed : list(ticketId, lastOf(missing));
    }

    /** What is still on its way has been named last; what has been missing for longer stays so. */
    private static String lastOf(Collection<String> ids) {
        return ids.stream().skip(Math.max(0, ids.size() - MOST_NAMED)).collect(Collectors.joining(","));
    }

    private List<CustomersFile> list(long ticketId, String named) {
        var files = lists.get()
                .uri("/internal/tickets/{id}/attachments?named={named}", ticketId, named)
                .retrieve()
                .body(new ParameterizedTypeReference<List<Listed>>() {});
        return files == null
                ? List.of()
                : files.stream().map(Listed::customersFile).toList();
    }

    private static RuntimeException refusal(HttpClientErrorException refused, String name) {
        var problem = refused.getResponseBodyAs(Problem.class);
        var why = name + ": " + (problem == null || problem.message() == null ? "is not taken" : problem.message());
        if (refused.getStatusCode().isSameCodeAs(HttpStatus.CONTENT_TOO_LARGE)) {
            return new FileTooLargeException(why);
        }
        if (refused.getStatusCode().isSameCodeAs(HttpStatus.UNSUPPORTED_MEDIA_TYPE)) {
            return new UnsupportedFileTypeException(why);
        }
        if (refused.getStatusCode().isSameCodeAs(HttpStatus.BAD_REQUEST)
                || refused.getStatusCode().isSameCodeAs(HttpStatus.UNPROCESSABLE_CONTENT)) {
            return new InvalidFileException(why);
        }
        return refused;
    }

    private static InvalidClaimException claimRefusal(HttpClientErrorException refused) {
        var problem = refused.getResponseBodyAs(Problem.class);
        if (problem == null
                || problem.message() == null
                || problem.errors() == null
                || problem.errors().isEmpty()) {
            return new InvalidClaimException("A file couldn’t be attached. Upload it again.", "attachments");
        }
        return new InvalidClaimException(
                problem.message(), problem.errors().get(0).field());
    }

    private static String percentEncoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private record Claims(List<Item> items) {}

    private record Item(UUID id, String claimToken) {}

    private record Stored(String id, String name, String contentType, long size, String state) {

        TicketAttachment attachment() {
            return new TicketAttachment(id, name, contentType, size, state);
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    private record Listed(String id, String name, String contentType, long size, @Nullable Long replyId, String state) {

        CustomersFile customersFile() {
            return new CustomersFile(id, name, contentType, size, replyId, state);
        }
    }

    private record Problem(@Nullable String message, @Nullable List<FieldError> errors) {}

    private record FieldError(String field) {}
}
