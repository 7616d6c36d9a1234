package com.tick.gateway.stub;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A request written byte by byte, for what well-mannered clients would not do. */
public final class RawRequest implements AutoCloseable {

    private static final int ANSWER_MILLIS = 10_000;

    private final Socket socket;
    private final OutputStream out;

    public RawRequest(int port, String... head) throws IOException {
        this(port);
        begin(head);
    }

    private RawRequest(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(ANSWER_MILLIS);
        out = socket.getOutputStream();
    }

    /** The beginning of a request, after which nothing follows. */
    public static RawRequest unfinished(int port, String beginning) throws IOException {
        var request = new RawRequest(port);
        request.out.write(beginning.getBytes(StandardCharsets.US_ASCII));
        request.out.flush();
        return request;
    }

    /** One more on the same connection, whether or not there is an answer yet. */
    public RawRequest begin(String... head) throws IOException {
        out.write((String.join("\r\n", head) + "\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return this;
    }

    public RawRequest send(int bytes) throws IOException {
        var body = new byte[bytes];
        Arrays.fill(body, (byte) 'x');
        out.write(body);
        out.flush();
        return this;
    }

    public RawRequest sendChunk(int bytes) throws IOException {
        out.write((Integer.toHexString(bytes) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        send(bytes);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return this;
    }

    public void endChunks() throws IOException {
        out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** The first bytes of the answer: its status line and headers, and of a small answer the body. */
    public String answer() throws IOException {
        var buffer = new byte[8192];
        var read = socket.getInputStream().read(buffer);
        return read < 0 ? "" : new String(buffer, 0, read, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
