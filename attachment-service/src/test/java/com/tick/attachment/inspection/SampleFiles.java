package com.tick.attachment.inspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of many kinds, good and bad. */
public final class SampleFiles {

    /** Where a directory's entry has the size of what it unpacks to, and its name. */
    private static final int DIRECTORY_SIZE = 24;

    private static final int DIRECTORY_NAME = 46;
    private static final byte[] TEXT = latin1("A customer wrote this.\n");

    private SampleFiles() {}

    public static byte[] png() {
        return latin1("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\b\2\0\0\0\u0090wS\u00de");
    }

    public static byte[] pdf() {
        return latin1("%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n");
    }

    public static byte[] zip(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** As Unix packs a link: the entry's type stands in the directory's attributes. */
    public static byte[] zipWithALink() {
        var archive = zip(Map.of("notes.txt", "/etc/passwd".getBytes(StandardCharsets.US_ASCII)));
        for (var start = 0; start < archive.length - 46; start++) {
            if (archive[start] == 'P'
                    && archive[start + 1] == 'K'
                    && archive[start + 2] == 1
                    && archive[start + 3] == 2) {
                archive[start + 41] = (byte) 0xa1;
            }
        }
        return archive;
    }

    public static byte[] zip() {
        return zip(Map.of("notes.txt", TEXT));
    }

    public static byte[] docx() {
        return zip(Map.of("[Content_Types].xml", TEXT, "word/document.xml", TEXT));
    }

    public static byte[] docxWithMacro() {
        return zip(Map.of("[Content_Types].xml", TEXT, "word/document.xml", TEXT, "word/vbaProject.bin", TEXT));
    }

    public static byte[] docxWithSheet() {
        var sheet = zip(Map.of("[Content_Types].xml", TEXT, "xl/workbook.xml", TEXT));
        return zip(Map.of("[Content_Types].xml", TEXT, "word/document.xml", TEXT, "word/embeddings/sheet.xlsx", sheet));
    }

    public static byte[] odt() {
        var type = latin1("application/vnd.oasis.opendocument.text");
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            // first and not compressed, so that the type stands at a fixed place
            var mimetype = new ZipEntry("mimetype");
            var checksum = new CRC32();
            checksum.update(type);
            mimetype.setMethod(ZipEntry.STORED);
            mimetype.setSize(type.length);
            mimetype.setCrc(checksum.getValue());
            zip.putNextEntry(mimetype);
            zip.write(type);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(TEXT);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The container of older office documents and of saved Outlook messages. */
    public static byte[] compound() {
        return joined(latin1("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"), new byte[1_016]);
    }

    public static byte[] zipOfZeros(int megabytes) {
        return zip(Map.of("zeros.txt", new byte[megabytes * 1024 * 1024]));
    }

    /** Each of its few inner archives is small, and all of it is not. */
    public static byte[] nestedZipOfZeros() {
        var inner = zipOfZeros(30);
        return zip(Map.of("a.zip", inner, "b.zip", inner));
    }

    public static byte[] zipInZipInZip() {
        return zip(Map.of("a.zip", zip(Map.of("b.zip", zip()))));
    }

    public static byte[] zipOfManyEntries() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i <= 2_000; i++) {
                zip.putNextEntry(new ZipEntry("e" + i));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** With the flag that says so in the entry and in the directory. */
    public static byte[] encryptedZip() {
        var bytes = zip();
        bytes[6] |= 1;
        int directory = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        bytes[directory + 8] |= 1;
        return bytes;
    }

    public static byte[] docxOfZeros(int megabytes) {
        return zip(Map.of(
                "[Content_Types].xml",
                TEXT,
                "word/document.xml",
                TEXT,
                "word/zeros.xml",
                new byte[megabytes * 1024 * 1024]));
    }

    /** Fifty entries in its directory, and all of them are the same bytes. */
    public static byte[] overlappingZip() {
        var one = zip(Map.of("zeros.txt", new byte[1024 * 1024]));
        int directory = indexOf(one, "PK\1\2");
        int end = indexOf(one, "PK\5\6");
        var entry = Arrays.copyOfRange(one, directory, end);
        var all = new ByteArrayOutputStream();
        all.write(one, 0, directory);
        for (int i = 0; i < 50; i++) {
            entry[DIRECTORY_NAME] = (byte) ('A' + i);
            all.writeBytes(entry);
        }
        var tail = ByteBuffer.wrap(Arrays.copyOfRange(one, end, one.length)).order(ByteOrder.LITTLE_ENDIAN);
        tail.putShort(8, (short) 50).putShort(10, (short) 50).putInt(12, 50 * entry.length);
        all.writeBytes(tail.array());
        return all.toByteArray();
    }

    /** Its directory says that there are ten bytes in it. */
    public static byte[] zipThatLiesAboutItsSize(int megabytes) {
        var bytes = zipOfZeros(megabytes);
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(indexOf(bytes, "PK\1\2") + DIRECTORY_SIZE, 10);
        return bytes;
    }

    public static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static int indexOf(byte[] bytes, String signature) {
        return new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf(signature);
    }

    public static byte[] latin1(String bytes) {
        return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }
}
