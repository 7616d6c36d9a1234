package com.tick.notification.conversation;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A word that asks us to stop writing, or to write again, in the language that the customer used. */
@SuppressWarnings("ImmutableEnumChecker") // maps made by Map.of never change
enum ConsentWord {
    STOP(
            "You will get no more messages from us here. Write START whenever you want them again.",
            Map.of(
                    "de", "Sie erhalten hier keine Nachrichten mehr von uns. Mit START bekommen Sie sie wieder.",
                    "fr",
                            "Vous ne recevrez plus de messages de notre part. Écrivez REPRENDRE pour en recevoir à nouveau.",
                    "es", "No recibirá más mensajes nuestros. Escriba ALTA para volver a recibirlos.",
                    "pt", "Não receberá mais mensagens nossas. Escreva VOLTAR para as receber de novo.",
                    "it", "Non riceverà più messaggi da noi. Scriva RIPRENDI per riceverli di nuovo.",
                    "nl", "U krijgt hier geen berichten meer van ons. Schrijf START om ze weer te krijgen.",
                    "pl", "Nie będziemy już tutaj do Ciebie pisać. Napisz START, aby znów otrzymywać wiadomości.",
                    "ru", "Мы больше не будем вам здесь писать. Напишите СТАРТ, чтобы снова получать сообщения.",
                    "ar", "لن تصلك منا رسائل هنا بعد الآن. اكتب «ابدأ» متى أردتها من جديد."),
            Map.ofEntries(
                    Map.entry("stop", "en"),
                    Map.entry("stopall", "en"),
                    Map.entry("stop all", "en"),
                    Map.entry("unsubscribe", "en"),
                    Map.entry("optout", "en"),
                    Map.entry("opt out", "en"),
                    Map.entry("stopp", "de"),
                    Map.entry("abmelden", "de"),
                    Map.entry("abbestellen", "de"),
                    Map.entry("arrêt", "fr"),
                    Map.entry("arrêter", "fr"),
                    Map.entry("désabonner", "fr"),
                    Map.entry("se désabonner", "fr"),
                    Map.entry("baja", "es"),
                    Map.entry("parar", "es"),
                    Map.entry("cancelar suscripción", "es"),
                    Map.entry("sair", "pt"),
                    Map.entry("pare", "pt"),
                    Map.entry("descadastrar", "pt"),
                    Map.entry("annulla iscrizione", "it"),
                    Map.entry("cancellami", "it"),
                    Map.entry("stoppen", "nl"),
                    Map.entry("afmelden", "nl"),
                    Map.entry("uitschrijven", "nl"),
                    Map.entry("wypisz", "pl"),
                    Map.entry("стоп", "ru"),
                    Map.entry("отписаться", "ru"),
                    Map.entry("إيقاف", "ar"),
                    Map.entry("توقف", "ar"),
                    Map.entry("إلغاء الاشتراك", "ar"))),
    START(
            "You will get our messages here again.",
            Map.of(
                    "de", "Sie erhalten unsere Nachrichten hier wieder.",
                    "fr", "Vous recevrez à nouveau nos messages.",
                    "es", "Volverá a recibir nuestros mensajes.",
                    "pt", "Voltará a receber as nossas mensagens.",
                    "it", "Riceverà di nuovo i nostri messaggi.",
                    "nl", "U krijgt onze berichten hier weer.",
                    "pl", "Znów będziesz tutaj otrzymywać nasze wiadomości.",
                    "ru", "Вы снова будете получать здесь наши сообщения.",
                    "ar", "ستصلك رسائلنا هنا من جديد."),
            Map.ofEntries(
                    Map.entry("start", "en"),
                    Map.entry("unstop", "en"),
                    Map.entry("subscribe", "en"),
                    Map.entry("opt in", "en"),
                    Map.entry("optin", "en"),
                    Map.entry("anmelden", "de"),
                    Map.entry("reprendre", "fr"),
                    Map.entry("alta", "es"),
                    Map.entry("voltar", "pt"),
                    Map.entry("riprendi", "it"),
                    Map.entry("aanmelden", "nl"),
                    Map.entry("старт", "ru"),
                    Map.entry("ابدأ", "ar")));

    private static final int LONGEST = 60;

    private final String confirmation;
    private final Map<String, String> translations;
    private final Map<String, String> languages;

    ConsentWord(String confirmation, Map<String, String> translations, Map<String, String> languages) {
        this.confirmation = confirmation;
        this.translations = translations;
        this.languages = languages.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(it -> NormalizedText.of(it.getKey()), Map.Entry::getValue));
    }

    /** Only when the message is the word and nothing else: "please stop the noise" is a message like any other. */
    static Optional<Said> in(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var said = NormalizedText.of(text);
        for (var it : values()) {
            var language = it.languages.get(said);
            if (language != null) {
                return Optional.of(new Said(it, it.translations.getOrDefault(language, it.confirmation)));
            }
        }
        return Optional.empty();
    }

    /** What agents read beside the word. */
    String note() {
        return this == STOP
                ? "[The customer wants no more messages on WhatsApp.]"
                : "[The customer wants messages on WhatsApp again.]";
    }

    /** @param confirmation for the customer, in their language */
    record Said(ConsentWord word, String confirmation) {}
}
