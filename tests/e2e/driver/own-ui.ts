import type { Page } from 'puppeteer-core';
import { poll } from './backend';
import { inIsolatedWorld } from './isolated-world';
import type { Lab } from './lab';

/** Something of Lackmus in LinkedIn's page; `x` and `y` are the middle of it in the viewport. */
export interface Spot {
  readonly role: string;
  readonly name: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

// Sent as text into the page: it may use nothing from around it.
const collectSpots = (prefix: string): Spot[] => {
  type Opener = { dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
  const opener = (globalThis as { chrome?: Opener }).chrome?.dom;
  const shadowOf = (element: Element): ShadowRoot | null => {
    if (element.shadowRoot) return element.shadowRoot;
    if (!(element instanceof HTMLElement)) return null;
    if (opener?.openOrClosedShadowRoot) return opener.openOrClosedShadowRoot(element);
    return (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
  };
  const tagRoles: Readonly<Record<string, string>> = {
    a: 'link',
    button: 'button',
    summary: 'button',
    select: 'combobox',
    dialog: 'dialog',
    section: 'region',
    aside: 'complementary',
    h1: 'heading',
    h2: 'heading',
    h3: 'heading',
    li: 'listitem',
    input: 'textbox',
    textarea: 'textbox',
  };
  const nameOf = (element: Element): string => {
    const label = element.getAttribute('aria-label');
    if (label) return label;
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const root = element.getRootNode() as Document | ShadowRoot;
    const labelled = ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' ');
    const field = element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? '') : '';
    return labelled.trim() || field.trim() || (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  };
  const spots: Spot[] = [];
  const visit = (root: ParentNode, ours: boolean): void => {
    for (const element of root.querySelectorAll('*')) {
      const shadow = shadowOf(element);
      if (shadow) visit(shadow, ours || element.localName.startsWith(prefix));
      const role = element.getAttribute('role') ?? tagRoles[element.localName];
      const rect = element.getBoundingClientRect();
      // What is told floats elsewhere: the live region itself takes no room.
      const isSeen = role === 'status' || (rect.width > 0 && rect.height > 0);
      if (!ours || !role || !isSeen) continue;
      spots.push({
        role,
        name: nameOf(element),
        text: (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
        x: rect.x + rect.width / 2,
        y: rect.y + rect.height / 2,
        width: rect.width,
        height: rect.height,
      });
    }
  };
  visit(document, false);
  return spots;
};

/** Everything of ours that can be seen and has a role. */
export const ownSpots = (lab: Lab, page: Page): Promise<Spot[]> =>
  inIsolatedWorld(lab, page, collectSpots, 'lackmus');

/** Waits for one element of ours by role and accessible name. */
export const findSpot = (lab: Lab, page: Page, role: string, name: RegExp): Promise<Spot> =>
  poll(`a ${role} named ${name}`, async () => {
    const spots = await ownSpots(lab, page);
    return spots.find((spot) => spot.role === role && name.test(spot.name));
  });

/** Waits until one element of ours stays where it is: a person does not click what is still moving. */
function findStill(lab: Lab, page: Page, role: string, name: RegExp): Promise<Spot> {
  let before: Spot | undefined;
  return poll(`a ${role} named ${name} at rest`, async () => {
    const spot = await findSpot(lab, page, role, name);
    const isStill = before?.x === spot.x && before.y === spot.y;
    before = spot;
    return isStill ? spot : undefined;
  });
}

/** Clicks, with the mouse, one element of ours. */
export async function clickSpot(lab: Lab, page: Page, role: string, name: RegExp): Promise<void> {
  const spot = await findStill(lab, page, role, name);
  await page.mouse.click(spot.x, spot.y);
}
