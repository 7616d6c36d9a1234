import { describe, expect, it } from 'vitest';
import { dark, light, type SchemeTokens } from './tokens';

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function pairs({ panel, status, bubble, ...ground }: SchemeTokens): [string, string, string][] {
  return [
    ['ink on page', ground.ink, ground.page],
    ['soft ink on page', ground.inkSoft, ground.page],
    ['soft ink on paper', ground.inkSoft, ground.paper],
    ['accent on paper', ground.accent, ground.paper],
    ['accent on page', ground.accent, ground.page],
    ['ink on accent', ground.accentInk, ground.accent],
    ['danger on paper', ground.danger, ground.paper],
    ...Object.entries(status).map(([name, tone]): [string, string, string] => [
      `status ${name}`,
      tone.text,
      tone.ground,
    ]),
    ['panel text, top', panel.text, panel.from],
    ['panel text, bottom', panel.text, panel.to],
    ['panel hover', panel.hoverText, panel.hover],
    ['panel active, left', panel.activeText, panel.activeFrom],
    ['panel active, right', panel.activeText, panel.activeTo],
    ['badge', panel.badgeText, panel.badge],
    ['active badge', panel.activeBadgeText, panel.activeBadge],
    ['customer bubble', ground.ink, bubble.customer],
    ['customer bubble, soft', ground.inkSoft, bubble.customer],
    ['agent bubble', ground.ink, bubble.agent],
    ['agent bubble, soft', ground.inkSoft, bubble.agent],
    ['agent bubble, accent', ground.accent, bubble.agent],
    ['note', bubble.noteText, bubble.note],
  ];
}

describe.each([
  ['light', light],
  ['dark', dark],
])('%s scheme', (_, tokens) => {
  it.each(pairs(tokens))('%s holds WCAG AA', (_name, text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });
});
