package com.tick.notification.channel.email;

import com.tick.support.error.Unavailable;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Why a mail server cannot be used, in words that say what to do. */
public final class ConnectionProblem {

    private static final int LONGEST = 280;

    private ConnectionProblem() {}

    /** @param prefix of the settings in question: SMTP or IMAP */
    public static String inWords(Throwable failed, MailServer server, String prefix) {
        if (failed instanceof SignInRefusedException refused) {
            return "Signing in by OAuth failed: " + refused.getMessage();
        }
        if (failed instanceof Unavailable away) {
            return said(away);
        }
        if (failed instanceof AuthenticationFailedException) {
            return "%s doesn't accept our user name or password; check %s_USERNAME and %s_PASSWORD: %s"
                    .formatted(server.host(), prefix, prefix, said(failed));
        }
        if (failed instanceof FolderNotFoundException) {
            return "The mailbox has no such folder; check IMAP_FOLDER: " + said(failed);
        }
        for (@Nullable Throwable cause = failed; cause != null; cause = next(cause)) {
            if (cause instanceof UnknownHostException) {
                return "There is no server %s; check %s_HOST.".formatted(server.host(), prefix);
            }
            if (cause instanceof SSLException) {
                return "The secure connection to %s:%d failed; check %s_PORT and %s_SECURITY, and the server's certificate: %s"
                        .formatted(server.host(), server.port(), prefix, prefix, said(cause));
            }
            if (cause instanceof SocketTimeoutException) {
                return "%s:%d does not answer; check %s_PORT, and whether a firewall lets us through."
                        .formatted(server.host(), server.port(), prefix);
            }
            if (cause instanceof ConnectException) {
                return "Nothing listens at %s:%d; check %s_HOST and %s_PORT."
                        .formatted(server.host(), server.port(), prefix, prefix);
            }
        }
        return "%s:%d: %s".formatted(server.host(), server.port(), said(failed));
    }

    private static @Nullable Throwable next(Throwable cause) {
        var wrapped = cause instanceof MessagingException messaging ? messaging.getNextException() : null;
        return wrapped != null ? wrapped : cause.getCause();
    }

    private static String said(Throwable failed) {
        var words = String.valueOf(failed.getMessage()).replaceAll("\\s+", " ").strip();
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
