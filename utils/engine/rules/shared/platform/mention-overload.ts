import type { Document } from '../../../document';
import { defineStructureRule, type Examples, type Find } from '../../define';
import { masksOf } from '../../masks-of';

/** A team can be thanked by name; a directory reads as a hunt for reach. */
const most = 7;

export default defineStructureRule({
  id: 'shared/platform/mention-overload',
  dimension: 'platform',
  kind: 'mention-overload',
  severity: 'consider',
  find: findMentions,
});

function findMentions(document: Document): readonly Find[] {
  const mentions = masksOf(document, 'mention');
  const [first] = mentions;
  const last = mentions.at(-1);
  if (!first || !last || mentions.length <= most) return [];
  return [{ start: first.start, end: last.end, params: { n: String(mentions.length) } }];
}

export const examples: Examples = {
  flags: [
    'Danke ⟦@Anna @Bert @Cem @Dora @Emil @Fritz @Gerd @Hanna⟧',
    'Thanks ⟦@Ann Lee @Bob Ray @Cy Orr @Di Fox @Ed Poe @Flo Kay @Gus May @Hal⟧ Zed!',
    '⟦@A1 @B2 @C3 @D4 @E5 @F6 @G7 @H8 @I9⟧ haben geholfen.',
    'With ⟦@Ann and @Bob and @Cy and @Di, also @Ed, @Flo, @Gus, @Hal⟧ we did it.',
    'Mit dabei: ⟦@Eins, @Zwei, @Drei, @Vier, @Fünf, @Sechs, @Sieben, @Acht⟧.',
    'Team: ⟦@q1\n@q2\n@q3\n@q4\n@q5\n@q6\n@q7\n@q8⟧',
  ],
  passes: [
    'Danke @Anna, @Bert und @Cem.',
    'Thanks to @Ann Lee and @Bob Ray.',
    'Schreiben Sie an info@firma.example oder an hilfe@firma.example.',
    'Drei Leute haben geholfen: Anna, Bert und Cem.',
    'We met @Ann, @Bob, @Cy, @Di, @Ed, @Flo and @Gus.',
    'Der Preis liegt @ 20 Euro.',
  ],
};
