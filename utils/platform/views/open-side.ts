import { browser } from 'wxt/browser';

interface SideApis {
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * What opens the side panel or sidebar; undefined where the browser has none. Must be called in a click,
 * without waiting for anything before: browsers open it for a gesture only.
 */
export async function sideOpener(): Promise<(() => Promise<void>) | undefined> {
  const { sidePanel, sidebarAction } = browser as unknown as SideApis;
  const window = await browser.windows.getCurrent();
  const windowId = window.id;
  if (sidePanel && windowId !== undefined) return () => sidePanel.open({ windowId });
  return sidebarAction && (() => sidebarAction.open());
}
