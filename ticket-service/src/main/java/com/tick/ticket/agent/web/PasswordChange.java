package com.tick.ticket.agent.web;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.tick.support.web.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;

/** The password that an agent has, and the one that they want. */
@Schema(
        example =
                """
        {"currentPassword": "wq3kT0h2Yx_5sLr8NcVb", "newPassword": "correct horse battery staple"}""")
record PasswordChange(
        @JsonAlias("current_password") @NotBlank(message = "is required") @Text(max = 200) String currentPassword,
        @JsonAlias("new_password") @NotBlank(message = "is required") @Text(max = 200) String newPassword) {}
