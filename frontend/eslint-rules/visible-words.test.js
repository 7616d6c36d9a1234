import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { visibleWords } from './visible-words.js';

const linter = new Linter();

/** @param {string} code */
function complaints(code) {
  return linter
    .verify(code, {
      plugins: { tick: { rules: { 'visible-words': visibleWords } } },
      rules: { 'tick/visible-words': 'error' },
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    })
    .map(({ messageId }) => messageId);
}

describe('visible words', () => {
  it.each([
    '<p>Hello there</p>',
    '<p>{busy ? "Sending" : t("send")}</p>',
    '<p>{failed && "Not sent"}</p>',
    '<p>{`${count} files`}</p>',
    '<img alt="A cat" />',
    '<button aria-label={open ? "Close" : t("open")} />',
    '<Field label="Subject" />',
    '<Field slotProps={{ htmlInput: { placeholder: "Type here" } }} />',
    'const topic = { value: "billing", label: "Billing" }',
    'usePageTitle("Reports")',
    'const sentence = "Please sign in."',
    'z.minLength(1, "Tell us your name")',
    'const left = `At most ${many} files`',
  ])('refuses %s', (code) => {
    expect(complaints(code)).toEqual(['words']);
  });

  it.each([
    '<p>{t("hello")}</p>',
    '<p>· {"•"}</p>',
    '<Box sx={{ border: "2px dashed", font: "inherit" }} className="a b" />',
    '<Field name="subject" type="email" aria-describedby="help text" />',
    '<p>{kind === "Some kind of" && t("some")}</p>',
    'throw new Error("The page has no place to draw in")',
    'import x from "Some thing"',
    'const address = "/api/tickets"; const query = "a b c".split(" ")',
  ])('lets %s pass', (code) => {
    expect(complaints(code)).toEqual([]);
  });
});
