import { isPostEnabled, modelText, openComposer, type } from '../driver/composer';
import { expect, test } from '../driver/journey';
import { clickSpot, findSpot } from '../driver/own-ui';
import { pressIn, waitForText } from '../driver/view';

const text = `Seit heute Morgen liefert das Werk Schmalegg wieder. 🚰

41.000 Menschen haben Wasser, drei Tage früher als geplant.
Danke an die Nachtschicht!

#Nordwerk #Wasser`;

test('a draft outlives the browser being killed and goes back unchanged', async ({ lab }) => {
  const page = await lab.openLinkedIn('practice');
  await openComposer(lab, page);
  await type(page, text);
  await clickSpot(lab, page, 'button', /^Lackmus.men/i);
  await clickSpot(lab, page, 'button', /^(Save as draft|Als Entwurf speichern)$/);
  await findSpot(lab, page, 'status', /saved|gespeichert/i);

  await lab.crash();
  const again = await lab.openLinkedIn('practice');
  await openComposer(lab, again);
  const popup = await lab.openPopup();
  await pressIn(popup, 'tab', /^(Drafts|Entwürfe)/);
  await waitForText(popup, 'Schmalegg');
  await pressIn(popup, 'button', /^(Insert|Einfügen)/);
  await expect.poll(() => modelText(again)).toBe(text);
  expect(await isPostEnabled(again)).toBe(true);
});
