package com.tick.notification.channel.whatsapp.settings.environment;

import com.tick.notification.channel.whatsapp.settings.EffectiveSettings;
import com.tick.notification.channel.whatsapp.settings.Setting;
import com.tick.notification.channel.whatsapp.settings.SettingsEncryptor;
import com.tick.notification.channel.whatsapp.settings.StoredSettings;
import com.tick.notification.channel.whatsapp.settings.WhatsAppSettings;
import com.tick.support.security.SigningKey;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SettingsConfiguration.Properties.class)
class SettingsConfiguration {

    /** Without a key the environment's settings count, and nothing secret can be stored. */
    @Bean
    SettingsEncryptor seal(
            @Value("${TICK_SETTINGS_KEY:}") String key, @Value("${TICK_SETTINGS_KEY_PREVIOUS:}") String previousKeys) {
        var keys = Stream.concat(listOf(key).stream(), listOf(previousKeys).stream())
                .map(it -> SigningKey.of("TICK_SETTINGS_KEY", it))
                .toList();
        return new SettingsEncryptor(key.isBlank() ? List.of() : keys);
    }

    @Bean
    EffectiveSettings effectiveSettings(StoredSettings stored, SettingsEncryptor seal, Properties it, Clock clock) {
        return new EffectiveSettings(stored, seal, environment(it), clock);
    }

    @Bean
    WhatsAppSettings channelSettings(EffectiveSettings effective, Properties it) {
        var apiUrl = withoutSlash(it.apiUrl());
        var publicUrl = withoutSlash(it.publicUrl());
        return new WhatsAppSettings(() -> new WhatsAppSettings.Values(
                apiUrl,
                listOf(effective.value(Setting.PHONE_NUMBER_ID)),
                effective.value(Setting.ACCOUNT_ID),
                effective.value(Setting.ACCESS_TOKEN),
                effective.value(Setting.VERIFY_TOKEN),
                Stream.of(Setting.APP_SECRET, Setting.PREVIOUS_APP_SECRET)
                        .flatMap(name -> listOf(effective.value(name)).stream())
                        .toList(),
                it.webhookUrl(),
                publicUrl,
                templates(effective),
                it.firstProbeAfter()));
    }

    private static WhatsAppSettings.Templates templates(EffectiveSettings it) {
        return new WhatsAppSettings.Templates(
                new WhatsAppSettings.Template(
                        it.value(Setting.TEMPLATE_RECEIVED),
                        it.value(Setting.TEMPLATE_RECEIVED_LANGUAGE),
                        parameters(it.value(Setting.TEMPLATE_RECEIVED_PARAMETERS))),
                new WhatsAppSettings.Template(
                        it.value(Setting.TEMPLATE_STATUS),
                        it.value(Setting.TEMPLATE_STATUS_LANGUAGE),
                        parameters(it.value(Setting.TEMPLATE_STATUS_PARAMETERS))),
                new WhatsAppSettings.Template(
                        it.value(Setting.TEMPLATE_REPLY_WAITING),
                        it.value(Setting.TEMPLATE_REPLY_WAITING_LANGUAGE),
                        parameters(it.value(Setting.TEMPLATE_REPLY_WAITING_PARAMETERS))));
    }

    private static Map<Setting, String> environment(Properties it) {
        var all = new EnumMap<Setting, String>(Setting.class);
        all.put(Setting.PHONE_NUMBER_ID, it.phoneNumberId().strip());
        all.put(Setting.ACCOUNT_ID, it.accountId().strip());
        all.put(Setting.ACCESS_TOKEN, it.accessToken().strip());
        all.put(Setting.VERIFY_TOKEN, it.verifyToken().strip());
        all.put(Setting.APP_SECRET, it.appSecret().strip());
        all.put(Setting.TEMPLATE_RECEIVED, it.templateReceived());
        all.put(Setting.TEMPLATE_RECEIVED_LANGUAGE, it.templateLanguage());
        all.put(Setting.TEMPLATE_RECEIVED_PARAMETERS, "name, reference");
        all.put(Setting.TEMPLATE_STATUS, it.templateStatus());
        all.put(Setting.TEMPLATE_STATUS_LANGUAGE, it.templateLanguage());
        all.put(Setting.TEMPLATE_STATUS_PARAMETERS, "name, reference, status");
        all.put(Setting.TEMPLATE_REPLY_WAITING, it.templateReplyWaiting());
        all.put(Setting.TEMPLATE_REPLY_WAITING_LANGUAGE, it.templateLanguage());
        all.put(Setting.TEMPLATE_REPLY_WAITING_PARAMETERS, "name, reference");
        return all;
    }

    private static List<String> parameters(String setting) {
        return "none".equals(setting) ? List.of() : listOf(setting);
    }

    private static List<String> listOf(String setting) {
        return Arrays.stream(setting.split(","))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    @ConfigurationProperties("tick.whatsapp")
    record Properties(
            @DefaultValue("https://graph.facebook.com/v25.0") String apiUrl,
            @DefaultValue("") String phoneNumberId,
            @DefaultValue("") String accountId,
            @DefaultValue("") String accessToken,
            @DefaultValue("") String verifyToken,
            @DefaultValue("") String appSecret,
            @DefaultValue("") String webhookUrl,
            @DefaultValue("http://localhost:5000") String publicUrl,
            @DefaultValue("ticket_received") String templateReceived,
            @DefaultValue("ticket_status") String templateStatus,
            @DefaultValue("ticket_reply_waiting") String templateReplyWaiting,
            @DefaultValue("en") String templateLanguage,
            @DefaultValue("5s") Duration firstProbeAfter) {}
}
