/** Colours of one scheme; every text/ground pair here holds WCAG AA (see tokens.test.ts). */
export interface StatusTone {
  text: string;
  ground: string;
}

export interface SchemeTokens {
  page: string;
  paper: string;
  ink: string;
  inkSoft: string;
  line: string;
  accent: string;
  accentInk: string;
  danger: string;
  status: Record<'new' | 'in_progress' | 'closed', StatusTone>;
  panel: {
    from: string;
    to: string;
    text: string;
    hover: string;
    hoverText: string;
    activeFrom: string;
    activeTo: string;
    activeText: string;
    badge: string;
    badgeText: string;
    activeBadge: string;
    activeBadgeText: string;
    shadow: string;
  };
  bubble: {
    customer: string;
    agent: string;
    note: string;
    noteText: string;
    noteLine: string;
  };
}

export const light: SchemeTokens = {
  page: '#f4f5fd',
  paper: '#ffffff',
  ink: '#23233b',
  inkSoft: '#5d5d72',
  line: '#e3e4f3',
  accent: '#5b52e5',
  accentInk: '#ffffff',
  danger: '#b3261e',
  status: {
    new: { text: '#1d4ed8', ground: '#e3edff' },
    in_progress: { text: '#8a4b00', ground: '#fff1d6' },
    closed: { text: '#4b5563', ground: '#eceef3' },
  },
  panel: {
    from: '#f8faff',
    to: '#f1efff',
    text: '#5d5d72',
    hover: '#ececff',
    hoverText: '#5148d6',
    activeFrom: '#5b52e5',
    activeTo: '#7f5fd3',
    activeText: '#ffffff',
    badge: '#ffffff',
    badgeText: '#5b52e5',
    activeBadge: '#23235b',
    activeBadgeText: '#ffffff',
    shadow: '0 4px 24px rgba(80, 120, 200, 0.10)',
  },
  bubble: {
    customer: '#f1f2fb',
    agent: '#e9e7ff',
    note: '#fff6df',
    noteText: '#6b4200',
    noteLine: '#e7c982',
  },
};

export const dark: SchemeTokens = {
  page: '#12111d',
  paper: '#1c1b2e',
  ink: '#ecebfa',
  inkSoft: '#b9b8cc',
  line: '#34334c',
  accent: '#a9a3ff',
  accentInk: '#12111d',
  danger: '#ffb4ab',
  status: {
    new: { text: '#9ec1ff', ground: '#17294d' },
    in_progress: { text: '#ffcf8a', ground: '#3a2a10' },
    closed: { text: '#c3c7d3', ground: '#2a2c38' },
  },
  panel: {
    from: '#1c1b2e',
    to: '#232040',
    text: '#b9b8cc',
    hover: '#2b2947',
    hoverText: '#cdc9ff',
    activeFrom: '#5b52e5',
    activeTo: '#7f5fd3',
    activeText: '#ffffff',
    badge: '#2f2d4d',
    badgeText: '#cdc9ff',
    activeBadge: '#1b1a3f',
    activeBadgeText: '#ffffff',
    shadow: '0 4px 24px rgba(0, 0, 0, 0.35)',
  },
  bubble: {
    customer: '#262540',
    agent: '#34307a',
    note: '#352a12',
    noteText: '#f5d998',
    noteLine: '#6d5623',
  },
};
