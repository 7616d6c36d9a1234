package com.tick.support.leadership;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param lease after how long without a renewal another copy takes over; it is renewed three times in it */
@ConfigurationProperties("tick.leadership")
record LeadershipSettings(@DefaultValue("15s") Duration lease) {}
