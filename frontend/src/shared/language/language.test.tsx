import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { preferences, prefer } from '@/shared/preferences/preferences';
import { show } from '@/testing/show';
import { startSpeaking } from './language';
import { LanguageChoice } from './language-choice';
import { useWords } from './words';

function Waiting() {
  const t = useWords();
  return <p>{t('loading')}</p>;
}

function browserAsksFor(...languages: string[]) {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the language of the page', () => {
  it('follows the browser', async () => {
    browserAsksFor('nl', 'de-AT');

    await startSpeaking();
    show(<Waiting />);

    expect(screen.getByText('Wird geladen …')).toBeInTheDocument();
    expect(document.documentElement).toHaveAttribute('lang', 'de');
    expect(document.documentElement).toHaveAttribute('dir', 'ltr');
  });

  it('is what the person chose, whatever the browser asks for', async () => {
    browserAsksFor('de');
    prefer({ language: 'ar' });

    await startSpeaking();
    show(<Waiting />);

    expect(screen.getByText('جارٍ التحميل…')).toBeInTheDocument();
    expect(document.documentElement).toHaveAttribute('dir', 'rtl');
  });

  it('changes at once when another is chosen, and is kept', async () => {
    const { user } = show(
      <>
        <LanguageChoice />
        <Waiting />
      </>,
    );

    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'العربية');

    expect(await screen.findByText('جارٍ التحميل…')).toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: 'اللغة' })).toHaveValue('ar');
    await waitFor(() => {
      expect(document.documentElement).toHaveAttribute('dir', 'rtl');
    });
    expect(preferences().language).toBe('ar');
  });

  it('is English where something else was kept', async () => {
    browserAsksFor('en');
    prefer({ language: 'constructor' });

    await startSpeaking();
    show(<Waiting />);

    expect(screen.getByText('Loading…')).toBeInTheDocument();
  });
});
