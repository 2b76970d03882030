import { browser } from 'wxt/browser';
import { composerMarker } from './composer-marker';

export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

/** What the composer script's arrival needs of the browser. */
export interface ScriptPort {
  hasMarker(frame: Frame): Promise<boolean>;
  inject(frame: Frame): Promise<void>;
}

const targetOf = ({ tabId, frameId }: Frame) => ({ tabId, frameIds: [frameId] });

const scripting: ScriptPort = {
  hasMarker: async (frame) => {
    const [found] = await browser.scripting.executeScript({
      target: targetOf(frame),
      func: (marker: string) => marker in globalThis,
      args: [composerMarker],
    });
    return found?.result === true;
  },
  inject: async (frame) => {
    await browser.scripting.executeScript({ target: targetOf(frame), files: ['/composer.js'] });
  },
};

/** Brings the composer script into a frame, once, however often and however quickly it is asked for. */
export function createComposerOpener(port: ScriptPort = scripting) {
  const underway = new Map<string, Promise<void>>();
  const bring = async (frame: Frame): Promise<void> => {
    if (!(await port.hasMarker(frame))) await port.inject(frame);
  };
  return (frame: Frame): Promise<void> => {
    const name = `${frame.tabId}:${frame.frameId}`;
    const now = underway.get(name) ?? bring(frame).finally(() => underway.delete(name));
    underway.set(name, now);
    return now;
  };
}
