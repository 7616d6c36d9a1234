package com.tick.notification.channel;

import com.tick.notification.channel.ContactAddress.Kind;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class AddressKindConverter implements AttributeConverter<Kind, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Kind kind) {
        return kind == null ? null : kind.stored();
    }

    @Override
    public @Nullable Kind convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : Kind.ofStored(stored);
    }
}
