import { useEffect, useState } from 'preact/hooks';

/** In CSS px. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

const measure = (): Viewport => ({ width: window.innerWidth, height: window.innerHeight });

export function useViewport(): Viewport {
  const [viewport, setViewport] = useState(measure);
  useEffect(() => {
    const onResize = () => setViewport(measure());
    window.addEventListener('resize', onResize);
    return () => window.removeEventListener('resize', onResize);
  }, []);
  return viewport;
}
