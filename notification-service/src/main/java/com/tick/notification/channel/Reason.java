package com.tick.notification.channel;

/** Why a message is where it is: a code for programs, which tell it in their reader's language, and an English sentence. */
public record Reason(String code, String sentence) {}
