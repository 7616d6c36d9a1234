package com.tick.ticket.ticket.web;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.tick.support.text.EmailAddresses;
import com.tick.support.text.VisibleText;
import com.tick.support.web.EmailAddress;
import com.tick.support.web.PhoneNumber;
import com.tick.support.web.Text;
import com.tick.ticket.ticket.Attachments;
import com.tick.ticket.ticket.Customer;
import com.tick.ticket.ticket.Issue;
import com.tick.ticket.ticket.Language;
import com.tick.ticket.ticket.Mobile;
import com.tick.ticket.ticket.PhoneNumbers;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a customer fills in. Blank optional fields count as absent.
 *
 * @param mobileCountry the ISO code of the country whose number a mobile without country code is; what is completed with it
 *     gets no private link before somebody writes from it
 * @param whatsappNotifications true when absent
 * @param language what the customer reads, as a tag such as de or pt-BR; when absent, what the request's Accept-Language
 *     likes best
 * @param attachments files uploaded ahead; in a form, the same list as JSON text
 */
@Schema(
        example =
                """
                {"name": "John Doe", "email": "john@example.com", "mobile": "+1234567890", "description": "Login issue",
                 "issueType": "technical", "issueTitle": "Cannot login to account", "language": "en"}""")
record CreateTicketRequest(
        @NotBlank(message = "is required") @Text(max = 100) String name,
        @NotBlank(message = "is required") @Text(max = 100) @EmailAddress String email,
        @PhoneNumber @Nullable String mobile,
        @JsonAlias("mobile_country")
                @Pattern(regexp = "[A-Za-z]{2}", message = "must be a country code such as DE")
                @Nullable
                String mobileCountry,
        @NotBlank(message = "is required") @Text(max = 10_000, lines = true) String description,
        @JsonAlias("issue_type") @Text(max = 50) @Nullable String issueType,
        @JsonAlias("issue_title") @Text(max = 150) @Nullable String issueTitle,
        @JsonAlias("whatsapp_notifications") @Nullable Boolean whatsappNotifications,
        @Pattern(regexp = Language.FORM, message = "must be a language tag such as de or pt-BR") @Nullable
                String language,
        @Size(max = TooManyFilesException.MOST, message = "must be at most 10") @Nullable
                List<@Valid UploadedFile> attachments) {

    /**
     * A file uploaded ahead.
     *
     * @param claimToken what the upload was answered with
     */
    record UploadedFile(
            @NotNull(message = "is required") UUID id,
            @JsonAlias("claim_token") @NotBlank(message = "is required") @Text(max = 100) String claimToken) {}

    @SuppressWarnings("NullAway") // what the request leaves out is null until it has been validated
    CreateTicketRequest {
        name = oneLine(name);
        email = email == null ? null : oneLine(EmailAddresses.normalized(email));
        mobile = oneLine(mobile);
        mobileCountry = oneLine(mobileCountry);
        issueType = oneLine(issueType);
        issueTitle = oneLine(issueTitle);
        language = oneLine(language);
        // Forms send each line break as two characters, which nobody has typed.
        description = VisibleText.isBlank(description) ? null : description.replace("\r\n", "\n");
    }

    /** @param preferred what the customer's browser asked for */
    Customer customer(PhoneNumbers numbers, @Nullable Language preferred) {
        return Customer.fromWeb(
                name,
                email,
                mobile == null ? null : Mobile.read(mobile, mobileCountry, numbers),
                language == null ? preferred : Language.named(language).orElse(preferred));
    }

    Issue issue() {
        return new Issue(description, issueType, issueTitle);
    }

    boolean wantsWhatsapp() {
        return whatsappNotifications == null || whatsappNotifications;
    }

    List<Attachments.Claim> claims() {
        return attachments == null
                ? List.of()
                : attachments.stream()
                        .map(it -> new Attachments.Claim(it.id(), it.claimToken()))
                        .toList();
    }

    private static @Nullable String oneLine(@Nullable String typed) {
        if (typed == null || VisibleText.isBlank(typed)) {
            return null;
        }
        return VisibleText.strip(typed).replaceAll("[\\t\\r\\n\\u2028\\u2029]+", " ");
    }
}
