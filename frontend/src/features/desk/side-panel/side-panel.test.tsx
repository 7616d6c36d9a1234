import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { given, good, http } from '@/testing/server';
import { show } from '@/testing/show';
import { noTickets } from '@/testing/situations';
import { SidePanel } from './side-panel';

beforeEach(() => {
  given(
    http.get('/api/tickets/counts', () =>
      good({ ...noTickets, in_progress: 1, closed: 14, total: 15 }),
    ),
  );
});

const item = (name: RegExp) => screen.findByRole('link', { name });
const badgeOf = (link: HTMLElement) => within(link).getByTestId('panel-badge');

/** The rules that emotion wrote for an element, whatever their condition. */
function rulesOf(element: Element): string {
  const classes = [...element.classList];
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .map((rule) => rule.cssText)
    .filter((text) => classes.some((name) => text.includes(`.${name}`)))
    .join('\n');
}

describe('the side panel', () => {
  it('lists the statuses with their counts, the zero included', async () => {
    show(<SidePanel />, '/admin');

    await screen.findByText('14');
    expect(badgeOf(await item(/New/))).toHaveTextContent('0');
    expect(badgeOf(await item(/In Progress/))).toHaveTextContent('1');
    expect(badgeOf(await item(/Closed/))).toHaveTextContent('14');
    expect(badgeOf(await item(/All/))).toHaveTextContent('15');
  });

  it('leads each item to its list', async () => {
    show(<SidePanel />, '/admin?q=steam');

    expect(await item(/In Progress/)).toHaveAttribute('href', '/admin?q=steam&status=in_progress');
    expect(await item(/All/)).toHaveAttribute('href', '/admin?q=steam');
  });

  it('has pill badges with a shadow', async () => {
    show(<SidePanel />, '/admin');

    const style = getComputedStyle(badgeOf(await item(/New/)));
    expect(style.borderRadius).toBe('999px');
    expect(style.boxShadow).not.toBe('');
    expect(style.boxShadow).not.toBe('none');
  });

  it('marks the active item, and it alone, with a gradient and an indicator', async () => {
    show(<SidePanel />, '/admin?status=closed');

    const active = await item(/Closed/);
    expect(active).toHaveAttribute('aria-current', 'page');
    expect(rulesOf(active)).toMatch(/\[aria-current\][^}]*linear-gradient\(/);
    expect(within(active).getByTestId('active-indicator')).toBeVisible();
    expect(screen.getAllByTestId('active-indicator')).toHaveLength(1);
    expect(await item(/New/)).not.toHaveAttribute('aria-current');
  });

  it('keeps the indicator, but not its movement, where less motion is wanted', async () => {
    show(<SidePanel />, '/admin?status=closed');

    const rules = rulesOf(within(await item(/Closed/)).getByTestId('active-indicator'));
    expect(rules).toMatch(/animation: \S+ 1\.8s/);
    expect(rules).toMatch(/prefers-reduced-motion: reduce\)[^}]*animation: none/);
    expect(rules).not.toMatch(/display: none/);
  });

  it('answers to the pointer', async () => {
    show(<SidePanel />, '/admin?status=closed');

    expect(rulesOf(await item(/New/))).toMatch(
      /:hover:not\(\[aria-current\]\)[^}]*background-color: var\(--mui-palette-panel-hover/,
    );
  });

  it('has icons, a divider, round corners, a soft ground and Inter', async () => {
    show(<SidePanel />, '/admin');

    const panel = screen.getByRole('navigation', { name: 'Views' });
    const links = await screen.findAllByRole('link');
    expect(links.every((link) => link.querySelector('svg'))).toBe(true);
    expect(panel.querySelector('.MuiDivider-root')).not.toBeNull();
    expect(getComputedStyle(panel).borderRadius).toBe('20px');
    expect(rulesOf(panel)).toMatch(/linear-gradient\(180deg, var\(--mui-palette-panel-from/);
    expect(getComputedStyle(screen.getByText('Tickets')).fontFamily).toMatch(/Inter/);
  });
});
