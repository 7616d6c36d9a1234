import SearchRounded from '@mui/icons-material/SearchRounded';
import InputAdornment from '@mui/material/InputAdornment';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '@/shared/language/words';
import { trimmed } from '@/shared/text/blank';
import { bestMatch, sorts, useDeskAddress } from '../desk-address';
import { TicketFilters } from './ticket-filters';

const TYPING_MS = 300;

/** Search, filters and order of the list; all of it lives in the address. */
export function TicketSearch() {
  const t = useWords();
  const { filter, narrow } = useDeskAddress();
  const [typed, setTyped] = useState(filter.q);
  const typing = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(
    () => () => {
      clearTimeout(typing.current);
    },
    [],
  );

  function search(text: string) {
    setTyped(text);
    clearTimeout(typing.current);
    typing.current = setTimeout(() => {
      narrow({ q: trimmed(text) });
    }, TYPING_MS);
  }

  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ p: 1.5, flexWrap: 'wrap' }}>
      <TextField
        size="small"
        type="search"
        placeholder={t('desk.search.short')}
        sx={{ flex: '1 1 100%', minWidth: 0 }}
        value={typed}
        onChange={(event) => {
          search(event.target.value);
        }}
        slotProps={{
          htmlInput: { 'aria-label': t('desk.search'), 'data-command': 'search' },
          input: {
            startAdornment: (
              <InputAdornment position="start">
                <SearchRounded fontSize="small" />
              </InputAdornment>
            ),
          },
        }}
      />
      <TextField
        select
        size="small"
        value={filter.sort}
        onChange={(event) => {
          narrow({ sort: event.target.value });
        }}
        slotProps={{ select: { native: true }, htmlInput: { 'aria-label': t('desk.sort') } }}
        sx={{ flex: '1 1 128px', minWidth: 0 }}
      >
        {(filter.q === '' ? sorts : [bestMatch, ...sorts]).map(({ value, words }) => (
          <option key={value} value={value}>
            {t(words)}
          </option>
        ))}
      </TextField>
      <TicketFilters />
    </Stack>
  );
}
