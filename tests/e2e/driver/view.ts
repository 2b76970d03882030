import { poll, type View } from './backend';

interface Wanted {
  readonly role: string;
  readonly pattern: string;
}

// Sent as text into the view: it may use nothing from around it.
const findAndPress = (document: Document, { role, pattern }: Wanted): boolean => {
  const selectors: Readonly<Record<string, string>> = {
    button: 'button, summary, [role=button]',
    tab: '[role=tab]',
    link: 'a[href]',
    menuitem: '[role=menuitem]',
    option: '[role=option], option',
  };
  const nameOf = (element: Element) => element.getAttribute('aria-label') ?? element.textContent ?? '';
  const found = Array.from(document.querySelectorAll<HTMLElement>(selectors[role] ?? `[role=${role}]`)).find(
    (element) => new RegExp(pattern).test(nameOf(element).trim()),
  );
  if (!found || (found as HTMLButtonElement).disabled) return false;
  found.click();
  return true;
};

/** Presses the first control of a view with this role and accessible name, as soon as there is one. */
export async function pressIn(view: View, role: string, name: RegExp): Promise<void> {
  await poll(`a ${role} named ${name}`, () => view.run(findAndPress, { role, pattern: name.source }));
}

/** The text a view shows, once it contains `words`. */
export const waitForText = (view: View, words: string): Promise<string> =>
  poll(`"${words}" in the view`, async () => {
    const text = await view.run((document) => document.body.innerText, null);
    return text.includes(words) ? text : undefined;
  });
