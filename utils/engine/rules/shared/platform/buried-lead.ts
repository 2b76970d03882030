import type { Document } from '../../../document';
import { foldAt, lineWidth } from '../../../metrics';
import { defineStructureRule, type Examples, type Find } from '../../define';

export default defineStructureRule({
  id: 'shared/platform/buried-lead',
  dimension: 'platform',
  kind: 'buried-lead',
  severity: 'polish',
  scope: { channels: ['post', 'article'] },
  advice: 'startWithTheNews',
  find: findBuriedLead,
});

/** Shorter posts are read to the end, in characters. */
const fewestBefore = 380;

/** The first grave announcement, where it comes after the fold and behind a long run-up. */
function findBuriedLead(document: Document): readonly Find[] {
  const grave = document.announcements.filter(({ frame }) => frame.isGrave).map(({ place }) => place);
  const [lead] = grave.toSorted((a, b) => a.start - b.start);
  if (!lead || lead.start < fewestBefore || lead.start <= foldAt(document, lineWidth.desktop)) return [];
  return [{ start: lead.start, end: lead.end }];
}

const memories =
  'Als ich 1996 hier anfing, roch es in der Halle nach Öl und nach den Broten von Meister Pohl. Er hat mir beigebracht, wie man ein Blech mit der flachen Hand prüft. Ich erinnere mich an die erste Nachtschicht und an das Sommerfest, bei dem der Chef am Grill stand und die Würste verbrannte. Seitdem hat sich vieles geändert, die Maschinen sind leiser, die Wege kürzer, und mittags gibt es Salat.\n\n';
const stories =
  'When I joined in 1996 the hall smelled of oil and of the sandwiches that our foreman ate at ten. He taught me how to test a sheet of metal with the flat of my hand. I remember the first night shift and the summer party where the boss stood at the grill and burned the sausages. Much has changed since then: the machines are quieter, the ways are shorter, and there is salad at noon.\n\n';

export const examples: Examples = {
  flags: [
    `${memories}⟦Heute haben wir entschieden, dass wir das Werk schließen.⟧`,
    `${memories}⟦Wir streichen 40 Stellen.⟧ Die Gespräche beginnen am Montag.`,
    `${memories}⟦Zum 1. Januar erhöhen wir die Preise um 8 Prozent.⟧`,
    `${stories}⟦We are closing the plant in June.⟧`,
    `${stories}⟦We are cutting 40 jobs.⟧ Talks begin on Monday.`,
    `${stories}⟦From 1 January we are raising our prices by 8 per cent.⟧`,
  ],
  passes: [
    'Wir schließen das Werk im Juni. Die Gespräche haben begonnen.',
    `Wir streichen 40 Stellen.\n\n${memories}`,
    memories,
    'We are closing the plant in June. Talks have begun.',
    `We are cutting 40 jobs.\n\n${stories}`,
    { text: `${stories}We are closing the plant in June.`, context: { channel: 'comment' } },
  ],
};
