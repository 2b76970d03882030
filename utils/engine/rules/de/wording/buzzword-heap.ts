import { defineDensityRule, type Examples } from '../../define';

export default defineDensityRule({
  id: 'de/wording/buzzword-heap',
  dimension: 'wording',
  kind: 'jargon',
  severity: 'consider',
  advice: 'sayWhatHappens',
  weigh: [{ scope: { audiences: ['peers'] }, severity: 'polish' }],
  per: 'sentence',
  atLeast: 3,
  distinct: 3,
  extent: 'span',
  phrases: [
    'synergie(n)|synergieeffekte|mehrwert(e)|exzellenz|excellence|agil(e|er|es|en|)|agilitaet|skalier(en|t|bar|bare|ung|)|transformation|transformieren|transformativ*',
    'innovativ(e|er|es|en|)|innovation(en|skraft|)|disruptiv*|disruption|digitalisierung|digitalstrategie|nachhaltig(e|er|es|en|)|ganzheitlich(e|er|es|en|)',
    'stakeholder(n|)|mindset|purpose|impact|ownership|journey|customer|touchpoint(s)|roadmap|framework(s)|use-case(s)|practices|performance|leadership|growth|value',
    'proaktiv(e|er|es|en|)|kundenzentrier*|kundenorientier*|zukunftsfaehig*|zukunftsorientiert*|wertschoepf*|optimier(en|t|ung|)|effizienz(en|steigerung|)|resilien*',
    'strategisch(e|er|es|en|)|operativ(e|er|es|en|)|nahtlos(e|er|es|en|)|integriert(e|er|es|en|)|vernetzt(e|er|es|en|)|datengetrieben*|plattform|oekosystem*|hebel',
    'potenzial(e|en|)|kernkompetenz(en)|alleinstellung*|differenzier*|marktdurchdringung|positionier*|ausrichten|ausrichtung|buendeln|heben|vorantreiben|beschleunigen',
  ],
  unless: ['unwort|phrase(n|)|floskel(n|)|bullshit*|beratersprech|buzzword(s)|modewort'],
  source: 'Words that are harmless alone and say nothing in heaps',
});

export const examples: Examples = {
  flags: [
    'Mit ⟦innovativen und nachhaltigen Lösungen treiben wir die Transformation⟧ voran.',
    'Wir ⟦optimieren ganzheitlich unsere Performance⟧.',
    'Unser ⟦agiles Mindset und unser Purpose⟧ tragen uns.',
    'Die ⟦strategische Ausrichtung stärkt Resilienz⟧ und Ruf.',
    'Wir setzen auf ⟦Agilität, Ownership und Leadership⟧ im Alltag.',
    'Das ist ⟦nahtlos, integriert und skalierbar⟧ gedacht.',
  ],
  passes: [
    'Die Digitalisierung der Akten kostet 2 Millionen Euro.',
    'Wir haben die Plattform im Mai umgebaut.',
    'Nachhaltig ist für uns: 40 Prozent weniger Strom je Tonne.',
    'Der Hebel an der Presse klemmt.',
    'Ich nenne das Floskeln: agil, Purpose, Mindset.',
    'Der strategische Einkauf meldet sich morgen.',
  ],
};
