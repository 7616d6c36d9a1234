import { styled } from '@mui/material/styles';

const SkipLink = styled('a')(({ theme: { vars } }) => ({
  position: 'absolute',
  insetInlineStart: 8,
  top: 8,
  zIndex: 2000,
  padding: '8px 16px',
  borderRadius: 12,
  fontWeight: 600,
  color: vars.palette.primary.contrastText,
  backgroundColor: vars.palette.primary.main,
  '&:not(:focus)': { width: 1, height: 1, padding: 0, overflow: 'hidden', clipPath: 'inset(50%)' },
}));

interface SkipLinksProps {
  links: readonly { to: string; words: string }[];
}

/** Ways past what comes first on a page, seen by those who go through it with the Tab key. */
export function SkipLinks({ links }: SkipLinksProps) {
  return links.map(({ to, words }) => (
    <SkipLink
      key={to}
      href={`#${to}`}
      onClick={(event) => {
        // The address says where in the desk one is: it stays.
        event.preventDefault();
        const place = document.getElementById(to);
        const within = place?.querySelector<HTMLElement>('[tabindex="0"]');
        (place?.hasAttribute('tabindex') ? place : within)?.focus();
      }}
    >
      {words}
    </SkipLink>
  ));
}
