package com.tick.notification.channel.email.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** An SMTP server that answers commands as it is told, and can hang up. */
final class ScriptedServer implements AutoCloseable {

    /** Closes the connection instead of an answer. */
    static final String HANG_UP = "";

    private final ServerSocket socket;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> mails = new CopyOnWriteArrayList<>();

    ScriptedServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var thread = new Thread(this::serve, "scripted-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** @param command HELO, MAIL, RCPT, DATA, AUTH or . for the end of a mail; RCPT may be followed by an address */
    ScriptedServer answering(String command, String answer) {
        answers.put(command, answer);
        return this;
    }

    /** What came, whether it was accepted or not. */
    List<String> mails() {
        return mails;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var connection = socket.accept()) {
                talk(connection);
            } catch (IOException gone) {
                // the next one
            }
        }
    }

    private void talk(Socket connection) throws IOException {
        var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
        say(connection, "220 ready");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var command = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
            var usual = command.equals("DATA")
                    ? "354 go on"
                    : command.equals("EHLO") ? "250-scripted\r\n250 AUTH PLAIN LOGIN" : "250 ok";
            var answer = answers.getOrDefault(line, answers.getOrDefault(command, usual));
            if (answer.equals(HANG_UP)) {
                return;
            }
            say(connection, answer);
            if (command.equals("QUIT")) {
                return;
            }
            if (command.equals("DATA") && answer.startsWith("354") && !receive(in, connection)) {
                return;
            }
        }
    }

    private boolean receive(BufferedReader in, Socket connection) throws IOException {
        var mail = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        mails.add(mail.toString());
        var answer = answers.getOrDefault(".", "250 accepted");
        if (answer.equals(HANG_UP)) {
            return false;
        }
        say(connection, answer);
        return true;
    }

    private static void say(Socket connection, String answer) throws IOException {
        connection.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
        connection.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
