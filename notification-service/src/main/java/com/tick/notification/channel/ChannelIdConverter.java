package com.tick.notification.channel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class ChannelIdConverter implements AttributeConverter<ChannelId, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ChannelId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable ChannelId convertToEntityAttribute(@Nullable String value) {
        return value == null ? null : new ChannelId(value);
    }
}
