import type { Document } from '../../../document';
import { foldAt, lineWidth } from '../../../metrics';
import { defineStructureRule, type Examples, type Find } from '../../define';

export default defineStructureRule({
  id: 'shared/platform/buried-lead',
  dimension: 'platform',
  kind: 'buried-lead',
  severity: 'consider',
  scope: { channels: ['post', 'article'] },
  advice: 'startWithTheNews',
  find: findBuriedLead,
});

/** Shorter posts are read to the end, in characters. */
const fewestBefore = 350;

/** The first grave announcement, where it comes after the fold and behind a long run-up. */
function findBuriedLead(document: Document): readonly Find[] {
  const grave = document.announcements.filter(({ frame }) => frame.isGrave).map(({ place }) => place);
  const [lead] = grave.toSorted((a, b) => a.start - b.start);
  if (!lead || lead.start < fewestBefore || lead.start <= foldAt(document, lineWidth.desktop)) return [];
  return [{ start: lead.start, end: lead.end }];
}
