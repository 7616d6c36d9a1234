package com.tick.support.search;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What is typed, what is said, and whether the one finds the other: for the index and for what is shown of a text. */
public final class Searches {

    private Searches() {}

    public static Stream<Arguments> found() {
        return Stream.of(
                // words, their beginnings, case, any order
                finds("printer", "The Printer is on fire"),
                finds("PRINT", "two printers"),
                finds("fire printer", "The printer is on fire."),
                finds("x", "X marks it"),
                finds("ok", "that is ok"),
                // umlauts, each way of writing them for each
                finds("mueller", "Müller"),
                finds("mueller", "Muller"),
                finds("mueller", "Mueller"),
                finds("muller", "Müller"),
                finds("muller", "Mueller"),
                finds("müller", "Mueller"),
                finds("müller", "MULLER"),
                finds("Mu\u0308ller", "Müller"),
                finds("müll", "Mueller"),
                finds("schroeder", "Schröder"),
                finds("baer", "Bär"),
                finds("goethe", "Göthe"),
                finds("strasse", "Straße"),
                finds("STRAẞE", "Strasse"),
                finds("soeren", "Søren"),
                finds("soren", "Søren"),
                finds("angstrom", "Ångström"),
                // accents, ligatures, other alphabets
                finds("cafe naive", "naïve CAFÉ"),
                finds("lodz", "Łódź"),
                finds("istanbul", "İSTANBUL"),
                finds("dis", "dış"),
                finds("oeuvre", "Œuvre"),
                finds("file", "\ufb01le"),
                finds("елка", "Ёлка"),
                finds("Ωμέγα", "ωμεγα"),
                finds("αθηνας", "ΑΘΗΝΑΣ"),
                finds("احمد", "أَحْمَد"),
                finds("مدرسه", "مدرســة"),
                finds("שלום", "שָׁלוֹם"),
                finds("हिन्दी", "हिन्दी में"),
                // width, digits of other scripts, marks that nobody sees
                finds("ABC123", "ＡＢＣ１２３"),
                finds("order 4711", "order ٤٧١١"),
                finds("printer", "prin\u00adter"),
                finds("printer", "prin\u200bter"),
                // punctuation
                finds("dont", "don't"),
                finds("don’t", "don't"),
                finds("brien", "O'Brien"),
                finds("obrien", "O’Brien"),
                finds("email", "e-mail"),
                finds("e-mail", "my E\u2011Mail"),
                finds("mail", "e-mail"),
                finds("john_doe", "user john_doe"),
                finds("john", "john_doe"),
                finds("+printer -\"fire\" @4 ~(x*)", "printer fire 5@4 x"),
                finds("TK-7H2K", "see TK-7H2KQ9XB"),
                finds("tk7h2kq9xb", "see TK-7H2KQ9XB"),
                finds("7h2kq9xb", "TK-7H2KQ9XB"),
                finds("€", "50 €"),
                finds("😀", "fine 😀"),
                // scripts without spaces
                finds("打印机", "我的打印机着火了"),
                finds("着火", "我的打印机着火了"),
                finds("机", "我的打印机着火了"),
                finds("了", "我的打印机着火了"),
                finds("プリンター", "新しいプリンターが動かない"),
                finds("ﾌﾟﾘﾝﾀｰ", "プリンター"),
                finds("動かない", "プリンターが動かない"),
                finds("เครื่องพิมพ์", "เครื่องพิมพ์ไม่ทำงาน"),
                finds("ไม่ทำงาน", "เครื่องพิมพ์ไม่ทำงาน"),
                finds("iPhone 手机", "我的iPhone手机坏了"),
                finds("프린터", "프린터가 고장났어요"),
                // e-mail addresses
                finds("ada@example.org", "write to ADA@example.org."),
                finds("ada@exam", "ada@example.org"),
                finds("ada@", "ada@example.org"),
                finds("@example.org", "ada@example.org"),
                finds("example.org", "ada@example.org"),
                finds("ada", "ada@example.org"),
                finds("ada@xn--mller-kva.example", "ada@müller.example"),
                finds("ada@müller.example", "ada@xn--mller-kva.example"),
                finds("müller", "ada@xn--mller-kva.example"),
                finds("ａｄａ＠example.org", "ada@example.org"),
                // phone numbers
                finds("0151 77100001", "+49 (151) 7710-0001"),
                finds("+49 151 77100001", "0151/77100001"),
                finds("004915177100001", "+49 (0) 151 7710 0001"),
                finds("+4915177100001", "call 0049 151 77 10 00 01 today"),
                finds("٠١٥١٧٧١٠٠٠٠١", "+49 151 77100001"),
                finds("0151–7710–0001", "+49 151 77100001"),
                finds("0151 7710", "+49 151 77100001"),
                finds("77100001", "+49 (151) 7710-0001"),
                finds("0001", "+49 (151) 7710-0001"),
                finds("+49151", "+49 (151) 7710-0001"),
                finds("+55 11 8765 4321", "+55 11 98765-4321"),
                finds("+52 1 55 1234 5678", "+52 55 1234 5678"),
                finds("+54 9 11 2345 6789", "+54 11 2345 6789"),
                finds("john +49 151 77100001", "John: (0151) 77100001"),
                // numbers
                finds("#42", "see 42"),
                finds("2026-11-30", "on 2026-11-30"));
    }

    public static Stream<Arguments> notFound() {
        return Stream.of(
                finds("printer", "print it"),
                finds("inter", "printer"),
                finds("printer unicorn", "printer"),
                finds("blue", "blurred"),
                finds("does", "dosage"),
                finds("value", "valuable"),
                finds("机打", "我的打印机着火了"),
                finds("打机", "打印机"),
                finds("ada@example.org", "Ada wrote to bob@example.org"),
                finds("ada@müller.example", "ada@muller.example"),
                finds("0151 77100001", "+49 151 77100002"),
                finds("+43 151 77100001", "+49 151 77100001"),
                finds("...", "anything..."),
                finds("%", "anything"),
                finds("*", "anything"));
    }

    private static Arguments finds(String typed, String said) {
        return Arguments.of(typed, said);
    }
}
