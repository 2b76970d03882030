import type { Document } from '../../../document';
import { defineStructureRule, type Examples, type Find } from '../../define';
import { masksOf } from '../../masks-of';

/** LinkedIn itself recommends three to five. */
const most = 5;

export default defineStructureRule({
  id: 'shared/platform/hashtag-overload',
  dimension: 'platform',
  kind: 'hashtag-overload',
  severity: 'consider',
  find: findHashtags,
});

function findHashtags(document: Document): readonly Find[] {
  const tags = masksOf(document, 'hashtag');
  const [first] = tags;
  const last = tags.at(-1);
  if (!first || !last || tags.length <= most) return [];
  const run = longestRun(document.text, tags);
  return [{ start: run.start, end: run.end, params: { n: String(tags.length) } }];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The tags that stand side by side; where they are strewn, the longest row of them. */
function longestRun(text: string, tags: readonly Span[]): Span {
  const runs: { start: number; end: number; count: number }[] = [];
  for (const tag of tags) {
    const run = runs.at(-1);
    if (run && text.slice(run.end, tag.start).trim() === '') {
      run.end = tag.end;
      run.count += 1;
    } else runs.push({ start: tag.start, end: tag.end, count: 1 });
  }
  return runs.reduce((longest, run) => (run.count > longest.count ? run : longest));
}

export const examples: Examples = {
  flags: [
    'Ein guter Tag. ⟦#Leadership #Team #Mindset #Zukunft #Strategie #Partner⟧',
    'We met in Basel. ⟦#one #two #three #four #five #six #seven⟧',
    'Danke!\n⟦#a1 #b2 #c3 #d4 #e5 #f6⟧',
    '⟦#Energie #Wende #Strom #Netz #Wind #Sonne #Kohle⟧ Unser Bericht ist da.',
    'Our #team grew. ⟦#hiring #jobs #growth #people #culture #work⟧',
    'Mehr dazu im Text.\n\n⟦#Pflege #Klinik #Notaufnahme #Personal #Dienstplan #Schicht⟧\n',
  ],
  passes: [
    'Ein guter Tag. #Leadership #Team #Mindset',
    'Our report is out. #energy #grid #wind #solar #policy',
    'Platz #1 in der Liste, Platz #2 im Vorjahr.',
    'Keine Schlagworte heute.',
    'Die Kanäle heißen „#allgemein“ und „#hilfe“.',
    'https://example.org/seite#kapitel1 erklärt es.',
  ],
};
