package com.tick.support.web;

import com.tick.support.text.VisibleText;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link Text}; public because the validator's maker asks for it. */
public class TextValidator implements ConstraintValidator<Text, String> {

    private int max;
    private boolean lines;

    @Override
    public void initialize(Text rule) {
        max = rule.max();
        lines = rule.lines();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        if (text.codePointCount(0, text.length()) > max) {
            return refused(context, "must have at most %d characters".formatted(max));
        }
        if (text.codePoints().anyMatch(it -> Character.getType(it) == Character.SURROGATE)) {
            return refused(context, "must not contain an incomplete character");
        }
        if (text.codePoints().anyMatch(this::forbidden)) {
            return refused(context, "must not contain control characters");
        }
        // what is empty or white space is for the field to judge; what only looks empty helps nobody
        boolean looksEmpty = !text.isBlank() && VisibleText.isBlank(text);
        return !looksEmpty || refused(context, "must contain visible text");
    }

    private boolean forbidden(int character) {
        return Character.isISOControl(character) && !(lines && Character.isWhitespace(character));
    }

    private static boolean refused(ConstraintValidatorContext context, String why) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(why).addConstraintViolation();
        return false;
    }
}
