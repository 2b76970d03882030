import { browser } from 'wxt/browser';

/**
 * Puts the content scripts into LinkedIn tabs that were open before this version came; Chrome leaves
 * them with the old one's remains. Firefox does so itself.
 */
export async function reviveTabs(): Promise<void> {
  for (const { js, matches = [], all_frames: allFrames } of browser.runtime.getManifest().content_scripts ??
    []) {
    const tabs = await browser.tabs.query({ url: [...matches] });
    await Promise.allSettled(
      tabs.map(({ id }) =>
        id === undefined || !js
          ? undefined
          : browser.scripting.executeScript({ target: { tabId: id, allFrames }, files: [...js] as never[] }),
      ),
    );
  }
}
