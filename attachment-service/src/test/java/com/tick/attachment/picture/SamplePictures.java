package com.tick.attachment.picture;

import com.tick.attachment.inspection.SampleFiles;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Real pictures: red on their left half, blue on their right. */
public final class SamplePictures {

    private static final int JFIF_END = 20;
    private static final int IHDR_WIDTH = 16;
    private static final int IHDR_CRC = 29;

    private SamplePictures() {}

    public static byte[] encoded(String format, int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(width / 2, 0, width - width / 2, height);
        canvas.dispose();
        return written(picture, format);
    }

    public static byte[] transparentPng() {
        return written(new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB), "png");
    }

    public static byte[] webp() {
        try (var file =
                Objects.requireNonNull(SamplePictures.class.getResourceAsStream("/pictures/red-and-blue.webp"))) {
            return file.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** A JPEG whose metadata says that its camera was held upright, and where it was. */
    public static byte[] jpegOnItsSide(String place) {
        var jpeg = encoded("jpg", 400, 200);
        var tiff = SampleFiles.latin1(
                "Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006\0\0\0\0\0\0" + place);
        var segment = ByteBuffer.allocate(tiff.length + 4)
                .putShort((short) 0xffe1)
                .putShort((short) (tiff.length + 2))
                .put(tiff)
                .array();
        return SampleFiles.joined(
                SampleFiles.joined(Arrays.copyOf(jpeg, JFIF_END), segment),
                Arrays.copyOfRange(jpeg, JFIF_END, jpeg.length));
    }

    /** A small file that says that its picture is a large one. */
    public static byte[] pngClaiming(int width, int height) {
        var png = encoded("png", 8, 8);
        ByteBuffer.wrap(png).putInt(IHDR_WIDTH, width).putInt(IHDR_WIDTH + Integer.BYTES, height);
        var crc = new CRC32();
        crc.update(png, IHDR_WIDTH - 4, IHDR_CRC - IHDR_WIDTH + 4);
        ByteBuffer.wrap(png).putInt(IHDR_CRC, (int) crc.getValue());
        return png;
    }

    private static byte[] written(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture, format, bytes)) {
                throw new IllegalArgumentException("No encoder for " + format);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
