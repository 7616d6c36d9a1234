package com.tick.ticket.ticket.web;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.tick.ticket.ticket.Attachments;
import com.tick.ticket.ticket.Customer;
import com.tick.ticket.ticket.Issue;
import com.tick.ticket.ticket.Mobile;
import com.tick.ticket.ticket.PhoneNumbers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
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
 * @param whatsappNotifications true when absent
 * @param attachments files uploaded ahead; only in JSON
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record CreateTicketRequest(
        @NotBlank(message = "is required") @Size(max = 100, message = "must have at most 100 characters") String name,
        @NotBlank(message = "is required")
                @Size(max = 100, message = "must have at most 100 characters")
                @Email(message = "must be an e-mail address")
                String email,
        @Pattern(
                        regexp = Mobile.FORM,
                        message =
                                "must be 7 to 15 digits with an optional + in front; spaces, dots, dashes and brackets are ignored")
                @Nullable
                String mobile,
        @NotBlank(message = "is required") @Size(max = 10_000, message = "must have at most 10000 characters")
                String description,
        @JsonAlias("issue_type") @Size(max = 50, message = "must have at most 50 characters") @Nullable
                String issueType,
        @JsonAlias("issue_title") @Size(max = 150, message = "must have at most 150 characters") @Nullable
                String issueTitle,
        @JsonAlias("whatsapp_notifications") @Nullable Boolean whatsappNotifications,
        @Size(max = TooManyFiles.MOST, message = "must be at most 10") @Nullable
                List<@Valid UploadedFile> attachments) {

    /**
     * A file uploaded ahead.
     *
     * @param claimToken what the upload was answered with
     */
    record UploadedFile(
            @NotNull(message = "is required") UUID id,
            @JsonAlias("claim_token")
                    @NotBlank(message = "is required")
                    @Size(max = 100, message = "must have at most 100 characters")
                    String claimToken) {}

    @SuppressWarnings("NullAway") // what the request leaves out is null until it has been validated
    CreateTicketRequest {
        name = oneLine(name);
        email = oneLine(email);
        mobile = oneLine(mobile);
        issueType = oneLine(issueType);
        issueTitle = oneLine(issueTitle);
    }

    Customer customer(PhoneNumbers numbers) {
        return Customer.fromWeb(name, email, mobile == null ? null : new Mobile(mobile, numbers.e164(mobile)));
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
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return typed.strip().replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
    }
}
