/** For a sign that points along the line of reading, such as an arrow: it points the other way in a mirrored page. */
export const mirrored = { '[dir="rtl"] &': { transform: 'scaleX(-1)' } } as const;
