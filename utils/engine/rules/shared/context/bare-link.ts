import { normalise } from '../../../text/normalise';
import type { Document, Line } from '../../../document';
import type { Span } from '../../../text/spans';
import { defineStructureRule, type Examples, type Find } from '../../define';

export default defineStructureRule({
  id: 'shared/context/bare-link',
  dimension: 'context',
  kind: 'bare-link',
  severity: 'consider',
  advice: 'sayWhereTheLinkLeads',
  find: findBareLinks,
});

/** Words that say what can be found behind a link. An arrow or "here" says where it is, not what. */
const named =
  /\b(?:online|website|webseite|seite|page|site|blog\w*|podcast|video|stud(?:ie|y|ies)|report|bericht|interview|artikel|article|beitrag|rede|speech|slides|folien|programm\w*|agenda|tickets?|stell\w*|job\w*|role|vacanc\w*|anmeld\w*|bewerb\w*|apply|regist\w*|sign ?up|download\w*|nachles\w*|nachzulesen|abruf\w*|veroeffentlich\w*|published|details?|spend\w*|donat\w*|quelle|source|aufzeichnung|recording|paper|liste|list|formular|form|fragen|faq|antworten|answers|text|buch|book|karte|map|zahlen|figures|data|daten|mehr (?:dazu|darueber|infos?)|more (?:on|about))/iu;

/** Shorteners: whatever stands before, the link itself hides where it leads. LinkedIn's own is not the writer's doing. */
const hidden =
  /^(?:https?:\/\/)?(?:www\.)?(?:bit\.ly|tinyurl\.com|ow\.ly|is\.gd|rb\.gy|cutt\.ly|buff\.ly|goo\.gl|t\.co|t1p\.de|tiny\.cc|shorturl\.\w+|v\.gd|rebrand\.ly|s\.id)\//i;

function findBareLinks(document: Document): readonly Find[] {
  return document.lines.flatMap((line) =>
    line.masks
      .filter((mask) => mask.what === 'url')
      .flatMap((mask) => {
        const find = { start: line.start + mask.start, end: line.start + mask.end };
        if (isAlone(document, line, mask)) return [find];
        const isHidden = hidden.test(line.text.slice(mask.start, mask.end));
        return isHidden ? [{ ...find, severity: 'polish' as const }] : [];
      }),
  );
}

function isAlone(document: Document, line: Line, mask: Span): boolean {
  const link = line.text.slice(mask.start, mask.end);
  // "firma.example" in a sentence is a name, not a link that leads somewhere.
  if (!/^(?:https?:|www)/i.test(link) && !/\.\w+\/\w/.test(link)) return false;
  if (/\p{L}/u.test(withoutTags(line.text.slice(mask.end).split(/[.!?]/)[0] ?? ''))) return false;
  const place = line.start + mask.start;
  const before = document.text.slice(Math.max(0, place - longestLead), place).trimEnd();
  const lead = normalise(lastSentence(before));
  if (named.test(lead)) return false;
  return !(lead.endsWith(':') && lead.split(/\s+/).length > 2);
}

/** How far back the words before a link are read, in characters. */
const longestLead = 300;

const withoutTags = (text: string): string => text.replaceAll(/[#@][\p{L}\p{N}_]+/gu, '');

/** The last words before the link, back to the end of the sentence before or the line break before the last line. */
const lastSentence = (text: string): string => /[^.!?\n]*[.!?:\P{L}]*$/u.exec(text)?.[0].trim() ?? '';

export const examples: Examples = {
  flags: [
    'Gestern ging es live.\n\n⟦https://firma.example/news/4471⟧',
    'Ich gehe heute mit dem Hund an die Pleiße.\n⟦https://firma.example/x⟧',
    'What a week in Gent. Thank you all.\n\n⟦www.firma.example/abc⟧',
    'Danke an das Team! \n⟦https://kurz.example/9ab⟧ ',
    'We are moving to Leiden in May.\n⟦https://firma.example/p/22⟧ #leiden',
    'Kann ich jedem ans Herz legen 👇\n⟦https://firma.example/kurs⟧',
    '⟦https://firma.example/insights/2025⟧',
    'Mehr dazu: ⟦tinyurl.com/4kd8x⟧',
  ],
  passes: [
    'Den Bericht lesen Sie hier:\nhttps://firma.example/bericht',
    'Der ganze Bericht steht auf unserer Seite.\nhttps://firma.example/bericht',
    'Mehr dazu: https://firma.example/bericht',
    'Apply by Friday 👉\nhttps://firma.example/jobs',
    'The recording is available now.\nhttps://firma.example/rec',
    'Die Anmeldung läuft über firma.example, dort steht auch der Preis.',
  ],
};
