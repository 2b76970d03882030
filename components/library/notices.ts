import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Notice } from '@/utils/state/composer';

/** Tells the writer what happened, at the foot of the frame. */
export type Tell = (notice: Notice) => void;

const TellContext = createContext<Tell>(() => undefined);

export const TellProvider = TellContext.Provider;
export const useTell = (): Tell => useContext(TellContext);
