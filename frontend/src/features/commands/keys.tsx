import Box from '@mui/material/Box';
import { useWords, type Key } from '@/shared/language/words';

const names: Record<string, Key> = {
  Ctrl: 'commands.key.ctrl',
  Enter: 'commands.key.enter',
  Space: 'commands.key.space',
};

/** A key or several at once, as they are written on a keyboard. */
export function Keys({ keys }: { keys: string }) {
  const t = useWords();
  const cap = (key: string) => {
    const name = names[key];
    if (name) return t(name);
    return key.length === 1 && keys.includes('+') ? key.toUpperCase() : key;
  };
  return (
    <Box component="span" dir="ltr" sx={{ display: 'inline-flex', gap: 0.5, flexShrink: 0 }}>
      {keys.split('+').map((key) => (
        <Box
          key={key}
          component="kbd"
          sx={{
            px: 0.75,
            border: 1,
            borderColor: 'divider',
            borderRadius: '6px',
            fontFamily: 'inherit',
            fontSize: '0.8rem',
            fontWeight: 600,
            lineHeight: 1.7,
            color: 'text.secondary',
          }}
        >
          {cap(key)}
        </Box>
      ))}
    </Box>
  );
}
