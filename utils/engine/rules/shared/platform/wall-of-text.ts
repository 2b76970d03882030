import type { Document } from '../../../document';
import { defineStructureRule, type Examples, type Find } from '../../define';

/** A block longer than this fills a phone's screen without a place to rest, in characters. */
const longest = 850;

export default defineStructureRule({
  id: 'shared/platform/wall-of-text',
  dimension: 'platform',
  kind: 'wall-of-text',
  severity: 'consider',
  scope: { channels: ['post', 'comment', 'message'] },
  find: findBlocks,
});

function findBlocks({ lines }: Document): readonly Find[] {
  return lines.filter(({ text }) => text.trim().length > longest).map(({ start, end }) => ({ start, end }));
}

const block = (sentence: string, count: number): string => `${sentence} `.repeat(count).trim();

export const examples: Examples = {
  flags: [
    `⟦${block('Wir haben die Halle in Linz heute geöffnet.', 22)}⟧`,
    `Kurz vorab.\n\n⟦${block('We opened the hall in Linz today.', 28)}⟧`,
    `⟦${block('Der Bericht liegt vor und wir lesen ihn.', 25)}⟧\n\nDanke.`,
    `⟦${block('The audit took five weeks.', 40)}⟧`,
    { text: `⟦${block('Die Rechnung war falsch.', 40)}⟧`, context: { channel: 'comment' } },
    `⟦${block('Am Montag fuhren wir nach Gent.', 30)}⟧\n⟦${block('Am Dienstag fuhren wir nach Lille.', 30)}⟧`,
  ],
  passes: [
    block('Wir haben die Halle in Linz heute geöffnet.', 10),
    `${block('We opened the hall.', 30)}\n\n${block('We closed it again.', 30)}`,
    { text: block('Wir haben die Halle in Linz heute geöffnet.', 40), context: { channel: 'article' } },
    'Kurz.',
    `${block('Ein Satz.', 40)}\n${block('Noch einer.', 40)}`,
    '- Punkt eins\n- Punkt zwei\n- Punkt drei',
  ],
};
