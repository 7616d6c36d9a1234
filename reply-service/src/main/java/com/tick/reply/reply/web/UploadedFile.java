package com.tick.reply.reply.web;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.tick.reply.reply.Upload;
import com.tick.support.web.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that was uploaded before.
 *
 * @param claimToken what its upload was answered with
 */
record UploadedFile(
        @NotNull
                @Pattern(
                        regexp = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
                        message = "must be the ID of an uploaded file")
                String id,
        @NotBlank @Text(max = 100) @JsonAlias("claim_token") String claimToken) {

    static List<Upload> uploads(@Nullable List<UploadedFile> files) {
        return files == null
                ? List.of()
                : files.stream().map(it -> new Upload(it.id(), it.claimToken())).toList();
    }
}
