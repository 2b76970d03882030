import { modelText, openComposer, type } from '../driver/composer';
import { expect, test } from '../driver/journey';

const snippet = { name: 'Thanks', trigger: 'thx', text: 'Thank you, {{who}}.\nSee you on Monday.', tags: [] };

test('a trigger and Tab become the snippet, its placeholder asked for once', async ({ lab }) => {
  await lab.agent.evaluate(
    (data) => chrome.runtime.sendMessage({ id: 0, type: 'saveSnippet', data, timestamp: Date.now() }),
    snippet,
  );
  const page = await lab.openLinkedIn('practice');
  await openComposer(lab, page);
  await type(page, 'Good news. ;thx');
  await page.keyboard.press('Tab');
  // At once: who types on without looking must not type into the post.
  await page.keyboard.type('Merve');
  await page.keyboard.press('Enter');
  await expect.poll(() => modelText(page)).toBe('Good news. Thank you, Merve.\nSee you on Monday.');
  await page.close();
});
