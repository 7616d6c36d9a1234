package com.tick.attachment.picture.imageio;

import com.tick.attachment.picture.PictureShrinker;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

@Component
class ImageIoShrinker implements PictureShrinker {

    static final int LONGEST_SIDE = 320;

    /** Of the kinds whose decoder can leave out pixels while it reads; 5000 by 5000. */
    private static final long MOST_PIXELS = 25_000_000;

    /** WebP's decoder holds the whole picture, and much more: some 25 bytes for each pixel. */
    private static final long MOST_WEBP_PIXELS = 2_500_000;

    private static final double QUALITY = 0.8;
    private static final Logger log = LoggerFactory.getLogger(ImageIoShrinker.class);

    ImageIoShrinker() {
        ImageIO.setUseCache(false);
    }

    @Override
    @SuppressWarnings("CatchingUnchecked") // Decoders throw whatever comes of a byte they did not expect.
    public Optional<byte[]> shrink(byte[] picture) {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                boolean jpeg = isOf(reader, "jpeg");
                // Only a camera's picture may lie on its side; elsewhere text chunks would be unpacked for nothing.
                reader.setInput(input, false, !jpeg);
                return fits(reader)
                        ? Optional.of(drawn(read(reader), jpeg ? orientation(reader) : null))
                        : Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException undecodable) {
            log.debug("A picture has no thumbnail", undecodable);
            return Optional.empty();
        }
    }

    /** Asks the picture's header, before a pixel is decoded. */
    private static boolean fits(ImageReader reader) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        return pixels > 0 && pixels <= (isOf(reader, "webp") ? MOST_WEBP_PIXELS : MOST_PIXELS);
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        var parameters = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * LONGEST_SIDE));
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    /** Nothing when the metadata is not to be made out: the picture then lies as it was taken. */
    private static @Nullable Orientation orientation(ImageReader reader) {
        try {
            return ExifUtils.getExifOrientation(reader, 0);
        } catch (IOException | RuntimeException unreadable) {
            return null;
        }
    }

    private static byte[] drawn(BufferedImage picture, @Nullable Orientation orientation) throws IOException {
        // By a factor and not into a box: which side is the longer one is not known before it is turned.
        var longest = Math.max(picture.getWidth(), picture.getHeight());
        var small = Thumbnails.of(onWhite(picture)).scale(Math.min(1, (double) LONGEST_SIDE / longest));
        if (orientation != null) {
            small.addFilter(ExifFilterUtils.getFilterForOrientation(orientation));
        }
        var bytes = new ByteArrayOutputStream();
        small.outputFormat("jpg").outputQuality(QUALITY).toOutputStream(bytes);
        return bytes.toByteArray();
    }

    /** JPEG knows no transparency. */
    private static BufferedImage onWhite(BufferedImage picture) {
        var opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var canvas = opaque.createGraphics();
        canvas.drawImage(picture, 0, 0, Color.WHITE, null);
        canvas.dispose();
        return opaque;
    }

    private static boolean isOf(ImageReader reader, String format) throws IOException {
        return reader.getFormatName().toLowerCase(Locale.ROOT).contains(format);
    }
}
