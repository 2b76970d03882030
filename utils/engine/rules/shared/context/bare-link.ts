import { normalise } from '../../../text/normalise';
import type { Document, Line } from '../../../document';
import { defineStructureRule, type Examples, type Find } from '../../define';

export default defineStructureRule({
  id: 'shared/context/bare-link',
  dimension: 'context',
  kind: 'bare-link',
  severity: 'consider',
  advice: 'sayWhereTheLinkLeads',
  find: findBareLinks,
});

/** A word that says what a link leads to, at the end of the text before it. */
const announced =
  /(?:[:→👉➡⬇👇>]|\b(?:link\w*|hier|here|below|unten|nachlesen|nachzulesen|anmeld\w*|bewerb\w*|weiterlesen|mehr\w*|details?|website|webseite|seite|page|site|blog|podcast|video|studie|study|report|bericht|interview|artikel|article|beitrag|rede|speech|slides|folien|programm\w*|agenda|tickets?|stelle\w*|job\w*|apply|register|sign ?up|read|watch|listen|download\w*|find|spend\w*|donat\w*|quelle|source|aufzeichnung|recording|paper|liste|list|formular|form|fragen|faq|antworten|answers))\W*$/iu;

/** How far before a link its announcement may stand, in characters. */
const reach = 160;

function findBareLinks(document: Document): readonly Find[] {
  return document.lines.flatMap((line) =>
    line.masks
      .filter(({ what }) => what === 'url')
      .filter((mask) => isAlone(document, line, mask))
      .map((mask) => ({ start: line.start + mask.start, end: line.start + mask.end })),
  );
}

function isAlone(document: Document, line: Line, mask: { start: number; end: number }): boolean {
  if (!/^(?:https?:|www)/i.test(line.text.slice(mask.start, mask.end))) return false;
  const besides = (line.text.slice(0, mask.start) + line.text.slice(mask.end)).replaceAll(
    /[#@][\p{L}\p{N}_]+/gu,
    '',
  );
  if (/\p{L}{2}/u.test(besides)) return false;
  const before = document.text.slice(Math.max(0, line.start - reach), line.start).trimEnd();
  return (
    before !== '' && !announced.test(normalise(lastSentence(before))) && !mentionsIt(lastSentence(before))
  );
}

const lastSentence = (text: string): string => /[^.!?\n]*[.!?:]*$/u.exec(text)?.[0].trim() ?? '';

/** "Der ganze Bericht steht online": the sentence before names what the link is, wherever in it. */
const named =
  /\b(?:link|online|website|webseite|nachlesen|nachzulesen|bericht|report|studie|study|interview|podcast|video|artikel|article|blog|anmeld|register|bewerb|apply|formular|download|abrufbar|veroeffentlicht|published|available|details|liste|seite|page)/iu;
const mentionsIt = (sentence: string): boolean => named.test(normalise(sentence));

export const examples: Examples = {
  flags: [
    'Gestern ging es live.\n\n⟦https://firma.example/news/4471⟧',
    'Ich gehe heute mit dem Hund an die Pleiße.\n⟦https://firma.example/x⟧',
    'What a week in Gent. Thank you all.\n\n⟦www.firma.example/abc⟧',
    'Danke an das Team! \n⟦https://kurz.example/9ab⟧ ',
    'We are moving to Leiden in May.\n⟦https://firma.example/p/22⟧ #leiden',
    'Das war es für heute.\n\n🎉 ⟦https://firma.example⟧',
  ],
  passes: [
    'Den Bericht lesen Sie hier:\nhttps://firma.example/bericht',
    'Der ganze Bericht steht auf unserer Seite.\nhttps://firma.example/bericht',
    'Mehr dazu: https://firma.example/bericht',
    'Apply by Friday 👉\nhttps://firma.example/jobs',
    'The recording is available now.\nhttps://firma.example/rec',
    'https://firma.example/bericht',
  ],
};
