import BookmarkAddOutlined from '@mui/icons-material/BookmarkAddOutlined';
import BookmarkRounded from '@mui/icons-material/BookmarkRounded';
import GroupsRounded from '@mui/icons-material/GroupsRounded';
import CloseRounded from '@mui/icons-material/CloseRounded';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import IconButton from '@mui/material/IconButton';
import ListItem from '@mui/material/ListItem';
import { lazy, Suspense, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useWords } from '@/shared/language/words';
import { useMayAct } from '@/shared/session/session';
import { ErrorNote } from '@/shared/ui/error-note';
import { useSavedViews } from './use-saved-views';
import { addressOf, definitionOf } from './view-address';

const NameField = lazy(async () => ({
  default: (await import('./view-name-field')).ViewNameField,
}));

/** Lists under a name, one's own and everybody's: search, filters and order together. */
export function SavedViews() {
  const t = useWords();
  const { views, add, remove } = useSavedViews();
  const mayAct = useMayAct();
  const [search] = useSearchParams();
  const [naming, setNaming] = useState(false);
  const here = addressOf(definitionOf(search));
  const known = views.some((it) => addressOf(it) === here);
  const savable = mayAct && here !== '' && !known;

  return (
    <>
      {views.length > 0 && <Divider component="li" aria-hidden />}
      {views.map((view) => {
        const address = addressOf(view);
        const shared = view.scope === 'everybody';
        return (
          <ListItem key={view.id} disablePadding sx={{ minWidth: 0 }}>
            <Button
              component={Link}
              to={`/admin?${address}`}
              aria-current={address === here ? 'page' : undefined}
              startIcon={
                shared ? (
                  <GroupsRounded titleAccess={t('desk.saved.shared')} />
                ) : (
                  <BookmarkRounded />
                )
              }
              sx={{
                flexGrow: 1,
                minWidth: 0,
                justifyContent: 'flex-start',
                textAlign: 'start',
                overflowWrap: 'anywhere',
                color: address === here ? 'primary.main' : 'text.secondary',
              }}
            >
              <bdi>{view.name}</bdi>
            </Button>
            {view.editable && mayAct && (
              <IconButton
                size="small"
                aria-label={t('desk.saved.forget', { name: view.name })}
                onClick={() => {
                  remove.mutate(view.id);
                }}
              >
                <CloseRounded fontSize="small" />
              </IconButton>
            )}
          </ListItem>
        );
      })}
      {savable && (
        <ListItem disablePadding>
          {naming ? (
            <Suspense>
              <NameField
                onName={(name, shared) => {
                  add.mutate({
                    ...{ name, search: search.toString() },
                    scope: shared ? 'everybody' : 'personal',
                  });
                  setNaming(false);
                }}
                onCancel={() => {
                  setNaming(false);
                }}
              />
            </Suspense>
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
      {(add.error ?? remove.error) && (
        <ListItem disablePadding>
          <ErrorNote error={add.error ?? remove.error} />
        </ListItem>
      )}
    </>
  );
}
