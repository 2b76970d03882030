import { useEffect, useReducer } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';

/** The store's state now and on every change. */
export function useStore<State>(store: StoreApi<State>): State {
  const [, rerender] = useReducer((n: number) => n + 1, 0);
  useEffect(() => {
    // What changed between the first rendering and this effect would be missed otherwise.
    rerender(undefined);
    return store.subscribe(() => rerender(undefined));
  }, [store]);
  return store.getState();
}
