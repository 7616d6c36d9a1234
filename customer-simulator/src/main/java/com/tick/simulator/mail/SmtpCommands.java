package com.tick.simulator.mail;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.smtp.SmtpConnection;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.smtp.commands.AuthCommand;
import com.icegreen.greenmail.smtp.commands.SmtpCommand;
import com.icegreen.greenmail.smtp.commands.SmtpCommandRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** GreenMail's commands, but for those that it answers differently from a mail server of the real world. */
final class SmtpCommands extends SmtpCommandRegistry {
    private static final int LARGEST = 40 << 20;

    private final Mailboxes mailboxes;
    private final MailFaults faults;
    private final SmtpCommand hello = new Hello();
    private final SmtpCommand sender = new Sender();
    private final SmtpCommand data = new Data();

    SmtpCommands(Mailboxes mailboxes, MailFaults faults) {
        this.mailboxes = mailboxes;
        this.faults = faults;
    }

    @Override
    public @Nullable SmtpCommand getCommand(String name) {
        faults.pause();
        return switch (name) {
            case "EHLO", "HELO" -> hello;
            case "MAIL" -> sender;
            case "DATA" -> data;
            default -> super.getCommand(name);
        };
    }

    private static String withoutLineBreaks(@Nullable String text) {
        return text == null ? "" : text.replaceAll("[\r\n]", "");
    }

    /** Says what GreenMail can do and does not tell. */
    private static final class Hello extends SmtpCommand {
        @Override
        public void execute(SmtpConnection connection, SmtpState state, SmtpManager manager, String line) {
            connection.setHeloName(line.length() > 5 ? line.substring(5) : "");
            state.clearMessage();
            if (line.regionMatches(true, 0, "EHLO", 0, 4)) {
                connection.send("250-customer-simulator");
                connection.send("250-AUTH " + AuthCommand.SUPPORTED_AUTH_MECHANISM);
                connection.send("250-SIZE " + LARGEST);
                connection.send("250-8BITMIME");
                connection.send("250-PIPELINING");
                connection.send("250-ENHANCEDSTATUSCODES");
                connection.send("250 SMTPUTF8");
            } else connection.send("250 customer-simulator");
        }
    }

    /** Takes the null sender of bounces too, and refuses what says itself that it is too large. */
    private static final class Sender extends SmtpCommand {
        private static final Pattern SYNTAX = Pattern.compile("(?i)MAIL FROM:\\s?<([^>]*)>(.*)");
        private static final Pattern SIZE = Pattern.compile("(?i)\\bSIZE=(\\d{1,18})\\b");

        @Override
        public void execute(SmtpConnection connection, SmtpState state, SmtpManager manager, String line) {
            var command = SYNTAX.matcher(line);
            if (!command.matches()) {
                connection.send("501 5.5.4 Syntax: MAIL FROM:<address>");
                return;
            }
            var size = SIZE.matcher(command.group(2));
            if (size.find() && Long.parseLong(size.group(1)) > LARGEST) {
                connection.send("552 5.3.4 Message size exceeds fixed limit");
                return;
            }
            state.clearMessagePreservingAuthenticationState();
            state.getMessage().setReturnPath(new MailAddress(command.group(1)));
            connection.send("250 2.1.0 OK");
        }
    }

    /** Keeps the bytes as they came, below the two lines that every server adds. */
    private final class Data extends SmtpCommand {
        @Override
        public void execute(SmtpConnection connection, SmtpState state, SmtpManager manager, String line)
                throws IOException {
            var envelope = state.getMessage();
            if (envelope.getReturnPath() == null || envelope.getToAddresses().isEmpty()) {
                connection.send("503 5.5.1 MAIL and RCPT first");
                return;
            }
            connection.send("354 End data with <CR><LF>.<CR><LF>");
            var sender = withoutLineBreaks(envelope.getReturnPath().getEmail());
            var message = ((SmtpStream) connection).readMessage(trace(connection, sender), LARGEST);
            var refusal = message == null
                    ? "552 5.3.4 Message size exceeds fixed limit"
                    : faults.refusal(MailFaults.Stage.DATA);
            if (refusal != null || message == null) connection.send(String.valueOf(refusal));
            else {
                var recipients = envelope.getToAddresses().stream()
                        .map(MailAddress::getEmail)
                        .toList();
                var mail = mailboxes.accept(sender, recipients, message);
                if (faults.cutsAfterData()) connection.quit();
                else connection.send("250 2.0.0 OK: queued as " + mail.id());
            }
            state.clearMessagePreservingAuthenticationState();
        }

        private byte[] trace(SmtpConnection connection, String sender) {
            var at = DateTimeFormatter.RFC_1123_DATE_TIME.format(mailboxes.now().atOffset(ZoneOffset.UTC));
            return ("Return-Path: <" + sender + ">\r\nReceived: from "
                            + withoutLineBreaks(connection.getHeloName()).replaceAll("[^!-~]", "_")
                            + " (" + connection.getClientAddress() + ") by customer-simulator with ESMTP; " + at
                            + "\r\n")
                    .getBytes(StandardCharsets.UTF_8);
        }
    }
}
