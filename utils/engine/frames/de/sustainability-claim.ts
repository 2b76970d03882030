import { defineFrame, type FrameExamples } from '../define';
import { blanketFrames, elsewhere, own } from '../german-guards';

const cut = '*emissionen|*ausstoss|*fussabdruck';

/** EU Directive 2024/825: environmental claims need proof */
export default defineFrame({
  id: 'de/sustainability-claim',
  language: 'de',
  announces: [],
  announcesAll: [
    [
      [...own, 'ab_sofort|jetzt'],
      [
        'klimaneutral*|co2-neutral*|co2-frei*|umweltfreundlich*|klimafreundlich*',
        'nachhaltigste*|gruenste*|oekologischste*',
        'ohne ..2 *fussabdruck|*emissionen|*ausstoss',
        `${cut} ..6 reduziert|gesenkt|halbiert|verringert|gesunken|eingespart`,
        'gruen(er|e|en|es|) strom|stahl|lieferkette|logistik|produktion|produkt*|unternehmen',
        '<number> prozent|% ..2 nachhaltig*|recycel*|gruen*',
        'voll|komplett|durch_und_durch nachhaltig*',
        'ab_sofort|jetzt gruen|nachhaltig',
        'gut ..3 umwelt|klima|planeten|natur',
      ],
    ],
  ],
  unless: [
    ...elsewhere,
    'bis|ab <year>|ende',
    'wollen|moechten|ziel|planen|sollen|weg',
    'nicht|kein(e|en|) ..4 klimaneutral*|nachhaltig*|umweltfreundlich*|co2-neutral*|gruen*',
    'gesetz|richtlinie|konferenz|panel|vortrag|greenwashing|debatte',
  ],
  instead: blanketFrames,
  slots: [
    {
      id: 'proof',
      question: 'sustainabilityProof',
      answers: [
        '<number> ..2 tonnen|gramm|kilowattstunden|kwh',
        '<number> ..1 prozent|% ..3 gesenkt|reduziert|weniger|gesunken',
        'scope|*bilanz|bilanzier*|berechnet|gemessen|geprueft|zertifizier*|zertifikat*|tuev|dekra|gutachten|kompens*|ausgleich*|fsc',
        'solar*|photovoltaik*|waermepumpe*|oekostrom|abwaerme|mehrweg*',
      ],
    },
    {
      id: 'compared',
      question: 'sustainabilityCompared',
      onlyIf: [`${cut} ..6 reduziert|gesenkt|halbiert|verringert|gesunken|eingespart`],
      answers: [
        'gegenueber|verglichen|vorjahr*|basisjahr|statt|zuvor|vorher',
        'als|seit|von ..3 <year>',
        'von <number> auf',
        'je|pro <capital>',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    { text: 'Unsere Produktion ist ab heute klimaneutral. Darauf sind wir stolz.', slots: ['proof'] },
    {
      text: 'Wir haben unseren CO2-Fußabdruck massiv reduziert. Der Planet dankt.',
      slots: ['proof', 'compared'],
    },
    { text: 'Mit unseren umweltfreundlichen Verpackungen setzen wir ein Zeichen.', slots: ['proof'] },
    { text: 'Wir sind jetzt das grünste Hotel der Alpen!', slots: ['proof'] },
  ],
  silent: [
    'Unsere Emissionen haben wir gegenüber 2019 um 38 Prozent gesenkt, berechnet nach Scope 1 und 2, geprüft vom TÜV.',
    'Wir wollen bis 2030 klimaneutral produzieren.',
    'Unsere Verpackung ist nicht klimaneutral, auch wenn das früher draufstand.',
    'Wir haben nachhaltig verbessert, wie wir Beschwerden beantworten.',
    'Auf dem Panel haben wir über grünen Stahl gestritten.',
  ],
};
