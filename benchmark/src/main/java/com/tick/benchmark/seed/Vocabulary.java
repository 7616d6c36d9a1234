package com.tick.benchmark.seed;

import java.util.List;
import java.util.random.RandomGenerator;

/** What customers write about; a few words are in many tickets and most in few, as in any language. */
final class Vocabulary {

    /** In one of eight tickets. */
    static final String COMMON = "invoice";

    /** In one of eight tickets, too, and independent of the other. */
    static final String ALSO_COMMON = "printer";

    private static final List<String> FIRST_NAMES = List.of(
            "Ada",
            "Grace",
            "Alan",
            "Barbara",
            "Edsger",
            "Frances",
            "Donald",
            "Margaret",
            "Dennis",
            "Radia",
            "Ken",
            "Sophie",
            "Tim",
            "Katherine",
            "Linus",
            "Hedy",
            "James",
            "Joan",
            "Niklaus",
            "Mary",
            "Jürgen",
            "Søren",
            "Zoë",
            "İpek",
            "Nguyễn",
            "Chloé");
    private static final List<String> LAST_NAMES = List.of(
            "Lovelace",
            "Hopper",
            "Turing",
            "Liskov",
            "Dijkstra",
            "Allen",
            "Knuth",
            "Hamilton",
            "Ritchie",
            "Perlman",
            "Thompson",
            "Wilson",
            "Berners",
            "Johnson",
            "Torvalds",
            "Lamarr",
            "Gosling",
            "Clarke",
            "Wirth",
            "Keller",
            "Müller",
            "Østergaard",
            "Yılmaz",
            "Trần",
            "Lefèvre",
            "García");
    private static final List<String> WORDS = List.of(
            "cannot",
            "open",
            "order",
            "since",
            "yesterday",
            "morning",
            "update",
            "screen",
            "shows",
            "error",
            "when",
            "clicking",
            "button",
            "account",
            "password",
            "reset",
            "mail",
            "never",
            "arrived",
            "delivery",
            "address",
            "changed",
            "please",
            "help",
            "urgent",
            "customer",
            "number",
            "missing",
            "page",
            "loads",
            "slowly",
            "export",
            "report",
            "stops",
            "after",
            "twelve",
            "pages",
            "smaller",
            "works",
            "still",
            "attached",
            "picture",
            "battery",
            "empty",
            "phone",
            "charger",
            "refund",
            "requested",
            "twice",
            "charged",
            "card",
            "declined",
            "subscription",
            "renewed",
            "cancel",
            "before",
            "month",
            "ends",
            "again",
            "browser",
            "crashes",
            "login",
            "expired",
            "link",
            "broken",
            "colour",
            "wrong",
            "size",
            "return",
            "label",
            "printed",
            "paper",
            "jam",
            "network",
            "cable",
            "router",
            "restart",
            "nothing",
            "happens",
            "thank",
            "regards",
            "best",
            "quickly");
    private static final List<String> TOPICS = List.of("technical", "billing", "delivery", "account", "other");
    private static final int ONE_OF = 8;

    private Vocabulary() {}

    static String firstName(RandomGenerator random) {
        return FIRST_NAMES.get(random.nextInt(FIRST_NAMES.size()));
    }

    static String lastName(RandomGenerator random) {
        return LAST_NAMES.get(random.nextInt(LAST_NAMES.size()));
    }

    static String topic(RandomGenerator random) {
        return TOPICS.get(skewed(random, TOPICS.size()));
    }

    /** So many words, and now and then one of the two that are searched for. */
    static String text(RandomGenerator random, int words) {
        var text = new StringBuilder();
        for (var word = 0; word < words; word++) {
            text.append(WORDS.get(skewed(random, WORDS.size()))).append(' ');
        }
        if (random.nextInt(ONE_OF) == 0) {
            text.append(COMMON).append(' ');
        }
        if (random.nextInt(ONE_OF) == 0) {
            text.append(ALSO_COMMON).append(' ');
        }
        return text.toString().strip();
    }

    /** Small numbers more often than large ones. */
    private static int skewed(RandomGenerator random, int bound) {
        var even = random.nextDouble();
        return (int) (even * even * bound);
    }
}
