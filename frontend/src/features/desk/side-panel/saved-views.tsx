import BookmarkAddOutlined from '@mui/icons-material/BookmarkAddOutlined';
import BookmarkRounded from '@mui/icons-material/BookmarkRounded';
import CloseRounded from '@mui/icons-material/CloseRounded';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import IconButton from '@mui/material/IconButton';
import ListItem from '@mui/material/ListItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { isComposing } from '@/shared/commands/keystroke';
import { useWords } from '@/shared/language/words';
import { prefer, usePreferences, type SavedView } from '@/shared/preferences/preferences';
import { isBlank, trimmed } from '@/shared/text/blank';

const MOST = 20;

interface NameFieldProps {
  onName: (name: string) => void;
  onCancel: () => void;
}

function NameField({ onName, onCancel }: NameFieldProps) {
  const t = useWords();
  const [name, setName] = useState('');
  return (
    <TextField
      size="small"
      autoFocus
      label={t('desk.saved.name')}
      value={name}
      onChange={({ target }) => {
        setName(target.value);
      }}
      onBlur={onCancel}
      onKeyDown={({ key, nativeEvent }) => {
        if (key === 'Enter' && !isComposing(nativeEvent) && !isBlank(name)) onName(trimmed(name));
        if (key === 'Escape') onCancel();
      }}
      slotProps={{ htmlInput: { maxLength: 40 } }}
    />
  );
}

/** Lists that one has named for oneself: search, filters and order together. */
export function SavedViews() {
  const t = useWords();
  const { views } = usePreferences();
  const [search] = useSearchParams();
  const [naming, setNaming] = useState(false);
  const here = search.toString();
  const known = views.some((it) => it.search === here);
  const savable = here !== '' && !known && views.length < MOST;

  function remove(view: SavedView) {
    prefer({ views: views.filter((it) => it !== view) });
  }

  return (
    <>
      {views.length > 0 && <Divider component="li" aria-hidden />}
      {views.map((view) => (
        <ListItem key={view.search} disablePadding sx={{ minWidth: 0 }}>
          <Button
            component={Link}
            to={`/admin?${view.search}`}
            aria-current={view.search === here ? 'page' : undefined}
            startIcon={<BookmarkRounded />}
            sx={{
              flexGrow: 1,
              minWidth: 0,
              justifyContent: 'flex-start',
              textAlign: 'start',
              overflowWrap: 'anywhere',
              color: view.search === here ? 'primary.main' : 'text.secondary',
            }}
          >
            <bdi>{view.name}</bdi>
          </Button>
          <IconButton
            size="small"
            aria-label={t('desk.saved.forget', { name: view.name })}
            onClick={() => {
              remove(view);
            }}
          >
            <CloseRounded fontSize="small" />
          </IconButton>
        </ListItem>
      ))}
      {savable && (
        <ListItem disablePadding>
          {naming ? (
            <NameField
              onName={(name) => {
                prefer({ views: [...views, { name, search: here }] });
                setNaming(false);
              }}
              onCancel={() => {
                setNaming(false);
              }}
            />
          ) : (
            <Button
              size="small"
              startIcon={<BookmarkAddOutlined />}
              onClick={() => {
                setNaming(true);
              }}
              sx={{ whiteSpace: 'nowrap' }}
            >
              {t('desk.saved.save')}
            </Button>
          )}
        </ListItem>
      )}
    </>
  );
}
