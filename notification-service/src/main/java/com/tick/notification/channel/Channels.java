package com.tick.notification.channel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Every channel there is, also those that are not set up, in the order in which notices prefer them. */
@Component
public class Channels {

    private final Map<ChannelId, Channel> byId = new LinkedHashMap<>();

    /** @param channels ordered by their {@code @Order} */
    public Channels(List<Channel> channels) {
        channels.forEach(channel -> byId.put(channel.id(), channel));
    }

    public List<Channel> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Channel> find(ChannelId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** @throws IllegalStateException of a channel that a newer release had and this one has not */
    public Channel get(ChannelId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("This release has no channel " + id + "."));
    }
}
