package com.tick.notification.channel.whatsapp.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.tick.notification.channel.whatsapp.health.ChannelHealth;
import com.tick.notification.channel.whatsapp.health.NumberHealth;
import com.tick.notification.channel.whatsapp.settings.WhatsAppSettings;
import com.tick.support.security.Allow;
import com.tick.support.web.Answer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where customers may write to us on WhatsApp. */
@RestController
class ContactController {

    private final WhatsAppSettings settings;
    private final ChannelHealth health;

    ContactController(WhatsAppSettings settings, ChannelHealth health) {
        this.settings = settings;
        this.health = health;
    }

    @GetMapping("/api/whatsapp/contact")
    @Allow("anyone")
    Answer<Contact> contact() {
        var ours = settings.phoneNumberId();
        return Answer.of(new Contact(health.all().stream()
                .filter(it -> it.phoneNumberId().equals(ours) && it.works())
                .map(NumberHealth::displayNumber)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null)));
    }

    /** @param displayNumber as people read it; null while no working number is connected */
    record Contact(@JsonProperty("display_number") @Nullable String displayNumber) {}
}
