package com.tick.notification.delivery.http;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.tick.notification.channel.ChannelId;
import com.tick.notification.channel.Channels;
import com.tick.notification.channel.ContactAddress;
import com.tick.notification.delivery.CustomerAddresses;
import com.tick.support.client.ServiceClients;
import com.tick.support.error.Unavailable;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

@Component
class HttpCustomerAddresses implements CustomerAddresses {

    private final RestClient tickets;
    private final Channels channels;

    HttpCustomerAddresses(ServiceClients clients, Channels channels) {
        this.tickets = clients.to("ticket-service", "tickets.read");
        this.channels = channels;
    }

    @Override
    public Optional<ContactAddress> of(long ticketId, ChannelId channel) {
        try {
            var found = tickets.get()
                    .uri("/internal/tickets/{id}/addresses", ticketId)
                    .retrieve()
                    .body(Addresses.class);
            if (found == null) {
                throw new Unavailable("ticket-service", null);
            }
            var speaks = channels.get(channel);
            return Stream.of(found.email(), found.mobileE164())
                    .flatMap(Stream::ofNullable)
                    .flatMap(typed -> speaks.address(typed).stream())
                    .findFirst();
        } catch (HttpClientErrorException.NotFound gone) {
            return Optional.empty();
        } catch (RestClientException away) {
            throw new Unavailable("ticket-service", away);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Addresses(@Nullable String email, @Nullable String mobileE164) {}
}
