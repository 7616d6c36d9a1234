package com.tick.notification.channel.email.mime;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes a winmail.dat with one file, as Outlook does. */
final class TnefFixture {

    private static final int SIGNATURE = 0x223e9f78;
    private static final int LEVEL_MESSAGE = 1;
    private static final int LEVEL_ATTACHMENT = 2;
    private static final int VERSION = 0x00089006;
    private static final int RENDER_DATA = 0x00069002;
    private static final int TITLE = 0x00018010;
    private static final int DATA = 0x0006800f;

    private TnefFixture() {}

    static byte[] withFile(String name, String content) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(little(4).putInt(SIGNATURE).array());
        out.writeBytes(little(2).putShort((short) 1).array());
        attribute(out, LEVEL_MESSAGE, VERSION, little(4).putInt(0x00010000).array());
        attribute(out, LEVEL_ATTACHMENT, RENDER_DATA, new byte[14]);
        attribute(out, LEVEL_ATTACHMENT, TITLE, (name + "\0").getBytes(StandardCharsets.US_ASCII));
        attribute(out, LEVEL_ATTACHMENT, DATA, content.getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static void attribute(ByteArrayOutputStream out, int level, int id, byte[] content) {
        int sum = 0;
        for (byte it : content) {
            sum += it & 0xff;
        }
        out.write(level);
        out.writeBytes(little(8).putInt(id).putInt(content.length).array());
        out.writeBytes(content);
        out.writeBytes(little(2).putShort((short) sum).array());
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
