package com.tick.simulator.sms;

/** How many messages of the network a text takes: GSM-7 where all its letters are in that alphabet, else UCS-2. */
final class Segments {
    private static final String BASIC =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
                    + "abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENDED = "\f^{}\\[~]|€";
    private static final int GSM_ALONE = 160;
    private static final int GSM_JOINED = 153;
    private static final int UCS2_ALONE = 70;
    private static final int UCS2_JOINED = 67;

    private Segments() {}

    static int of(String text) {
        if (text.chars().allMatch(letter -> BASIC.indexOf(letter) >= 0 || EXTENDED.indexOf(letter) >= 0)) {
            long extended =
                    text.chars().filter(letter -> EXTENDED.indexOf(letter) >= 0).count();
            return count(text.length() + (int) extended, GSM_ALONE, GSM_JOINED);
        }
        return count(text.length(), UCS2_ALONE, UCS2_JOINED);
    }

    private static int count(int length, int alone, int joined) {
        return length <= alone ? 1 : (length + joined - 1) / joined;
    }
}
