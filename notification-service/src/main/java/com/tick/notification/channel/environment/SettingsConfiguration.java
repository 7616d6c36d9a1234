package com.tick.notification.channel.environment;

import com.tick.notification.channel.ChannelSettings;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SettingsConfiguration.Properties.class)
class SettingsConfiguration {

    @Bean
    ChannelSettings channelSettings(Properties it) {
        return new ChannelSettings(
                withoutSlash(it.apiUrl()),
                it.phoneNumberId().strip(),
                it.accessToken().strip(),
                it.verifyToken().strip(),
                secrets(it.appSecret()),
                it.webhookUrl(),
                withoutSlash(it.publicUrl()),
                new ChannelSettings.Templates(
                        it.templateReceived(), it.templateStatus(), it.templateReplyWaiting(), it.templateLanguage()),
                it.firstProbeAfter());
    }

    private static List<String> secrets(String setting) {
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
