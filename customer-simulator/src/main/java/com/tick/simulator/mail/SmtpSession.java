package com.tick.simulator.mail;

import com.icegreen.greenmail.smtp.SmtpHandler;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.smtp.commands.SmtpCommandRegistry;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** One client's connection; a client that goes away is no error. */
final class SmtpSession extends SmtpHandler {

    SmtpSession(SmtpCommandRegistry commands, SmtpManager manager, Socket client) {
        super(commands, manager, client);
    }

    @Override
    public void run() {
        try {
            conn = new SmtpStream(this, socket);
            state = new SmtpState();
            sendGreetings();
            while (!isQuitting()) handleCommand();
        } catch (SocketTimeoutException idle) {
            conn.send("421 4.4.2 Timeout, closing connection");
        } catch (IOException | IllegalArgumentException gone) {
            log.debug("An SMTP connection ended early", gone);
        } finally {
            close();
        }
    }
}
