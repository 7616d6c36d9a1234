package com.tick.notification.channel.email.environment;

import com.tick.notification.channel.email.PrivateLinks;
import com.tick.notification.channel.email.settings.EmailSetting;
import com.tick.notification.channel.email.settings.EmailSettings;
import com.tick.notification.channel.email.settings.StoredEmailSettings;
import com.tick.notification.delivery.CustomerLinks;
import com.tick.support.security.SecretEncryptor;
import com.tick.support.security.SigningKey;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class EmailConfiguration {

    private static final String PURPOSE = "tick email settings, 1";

    /** Without a key the environment's settings count, and nothing secret can be stored. */
    @Bean
    SecretEncryptor emailSecretEncryptor(
            @Value("${TICK_SETTINGS_KEY:}") String key, @Value("${TICK_SETTINGS_KEY_PREVIOUS:}") String previousKeys) {
        var keys = Stream.concat(listOf(key).stream(), listOf(previousKeys).stream())
                .map(it -> SigningKey.of("TICK_SETTINGS_KEY", it))
                .toList();
        return new SecretEncryptor(key.isBlank() ? List.of() : keys, PURPOSE);
    }

    @Bean
    EmailSettings emailSettings(StoredEmailSettings stored, Environment environment, Clock clock) {
        var values = new EnumMap<EmailSetting, String>(EmailSetting.class);
        for (var setting : EmailSetting.values()) {
            var value = environment.getProperty("tick.email." + setting.label(), "");
            if (!value.isBlank()) {
                values.put(setting, value);
            }
        }
        return new EmailSettings(stored, values, clock);
    }

    @Bean
    PrivateLinks emailPrivateLinks(CustomerLinks links, @Value("${tick.whatsapp.public-url}") String publicUrl) {
        var base = publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl;
        return ticket -> base + "/t/" + links.suffix(ticket);
    }

    private static List<String> listOf(String setting) {
        return Arrays.stream(setting.split(",", -1))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
