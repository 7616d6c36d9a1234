package com.tick.notification.channel.email.texts;

/** What a mail says; its subject is without reference and Re: . */
public record MailText(String subject, String text, String html, String language) {}
