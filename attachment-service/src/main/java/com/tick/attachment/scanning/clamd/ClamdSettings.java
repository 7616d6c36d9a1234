package com.tick.attachment.scanning.clamd;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where clamd listens.
 *
 * @param host empty: there is no scanner, and files are taken without
 */
@ConfigurationProperties("tick.clamav")
record ClamdSettings(String host, int port) {}
