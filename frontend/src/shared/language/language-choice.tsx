import NativeSelect from '@mui/material/NativeSelect';
import { chooseLanguage, useSpoken } from './language';
import { isLanguage, languageCodes, languages } from './languages';
import { useWords } from './words';

/** The languages of Tick by their own names, so that everybody finds theirs. */
export function LanguageChoice() {
  const t = useWords();
  const { language } = useSpoken();
  return (
    <NativeSelect
      size="small"
      disableUnderline
      value={language}
      onChange={({ target }) => {
        // Without a line the page goes on in the language it has.
        if (isLanguage(target.value)) chooseLanguage(target.value).catch(() => undefined);
      }}
      inputProps={{ 'aria-label': t('language.label') }}
      sx={{
        fontSize: '0.875rem',
        borderRadius: '8px',
        '& select': { py: 1, paddingInlineStart: 1 },
        '&:has(:focus-visible)': { outline: '2px solid currentColor' },
      }}
    >
      {languageCodes.map((code) => (
        <option key={code} value={code} lang={code}>
          {languages[code].name}
        </option>
      ))}
    </NativeSelect>
  );
}
