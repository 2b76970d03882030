/** Set on `globalThis` by the composer script as its first deed: one script a frame. */
export const composerMarker = 'lackmus.composer';
