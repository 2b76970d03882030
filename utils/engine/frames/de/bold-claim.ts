import { defineFrame, type FrameExamples } from '../define';
import { hearsay, history, hypothesis, own } from '../german-guards';

export default defineFrame({
  id: 'de/bold-claim',
  language: 'de',
  scope: { channels: ['post', 'article'] },
  announces: [
    'schluss mit ..6 garantiert|für_immer|endgültig|ein_für_alle_mal',
    'garantiert ..3 und ..2 für|immer',
    'garantiert ..4 sicher|erfolg*|wirkt|kein*|nie|funktioniert|sparen|rendite|ergebnis*|zufrieden',
    'garantieren|garantiere|versprechen ..4 ihnen|dass|allen|jedem',
    'hundertprozentig(e|er|es|en|)|100-prozentig(e|er|es|en|)|absolut|völlig|vollkommen sicher(e|er|es|heit)|zuverlässig*|risikofrei|risikolos|verlässlich|unbedenklich|fälschungssicher|ausfallsicher',
    '100 prozent|% sicher*|zuverlässig*|garantiert|natürlich|verfügbar*',
    'kein(e|en|erlei|) ..1 risiko|risiken|nebenwirkungen|zweifel ..3 mehr|gibt|besteht|für',
    'alle ..3 probleme ..3 gelöst|löst|lösen',
    'löst ..4 alle',
  ],
  announcesAll: [
    [
      [...own, 'endlich|heute|jetzt'],
      [
        'revolutionier*|revolutionär(e|en|er|es|)|revolution|bahnbrechend*|weltweit_einzigartig*|einzigartig(e|en|er|es|)|einmalig(e|en|er|es|)|konkurrenzlos*|unvergleichlich*|unerreicht*|beispiellos*|nie_dagewesen*|gamechanger|game-changer|quantensprung|meilenstein|wegweisend*|zukunftsweisend*|führend(e|er|en|)|weltmarktführer|marktführer|technologieführer|branchenprimus|next_level|neue_maßstäbe|maßstäbe|weltklasse|spitzenreiter|beste(r|n|s|)_der_welt|alternativlos',
        'als einzige(r|s|n|)|erste(r|s|n|)',
        'einzige(r|n|s|) ..4 deutschlandweit|weltweit|branche|markt|europa*|deutschland',
        'weltweit erste(r|n|s|)|einzige(r|n|s|)|führend*|größte(r|n|s|)',
        'sicherste(r|n|s|)|schnellste(r|n|s|)|innovativste(r|n|s|)|modernste(r|n|s|)|beste(r|n|s|)|größte(r|n|s|)|stärkste(r|n|s|)|intelligenteste(r|n|s|)|zuverlässigste(r|n|s|)|effizienteste(r|n|s|) ..3 europas|deutschlands|welt|markt|branche|zeiten|art|generation',
        'niemand|keiner|kein_anderer|kein_wettbewerber ..6 besser|schneller|so|kann|günstiger',
        'zufriedenste*|begeistert(e|en|) ..2 kund*',
      ],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'nicht|kein(e|en|) ..4 revolution*|einzigartig*|perfekt|garantier*|versprechen|führend*|meilenstein|beste*|sicher',
    'nicht sicher',
    'wollen|möchten|ziel|traum|anspruch|vielleicht|glaube|hoffe|kann_man',
    'führende(n|) mitarbeit*|kräfte|köpfe',
    'erinnerung*|momente|abend|gefühl|freund*|kolleg*|mensch*|frau|mann|einmaliger',
    'einmalig(e|en|) ..2 zahlung|gebühr|kosten|betrag',
  ],
  slots: [
    {
      id: 'proof',
      question: 'boldClaimProof',
      answers: [
        '<number> ..2 prozent|%|euro|€|minuten|stunden|sekunden|tage(n|)|kilometer|<customers>|<people>|tonnen|grad|gramm|kilo|watt|punkte(n|)|patente(n|)|länder(n|)|fälle(n|)|fahrzeuge(n|)|jahre(n|)',
        '<number> von|statt <number>',
        'von <number> auf',
        '<share>',
        'laut|gemessen|getestet|geprüft|zertifiziert|test|tests|studie(n|)|statistik|vergleich|verglichen|messung(en|)|gutachten|tüv|institut|universität|warentest|patent*|ranking|auswertung|ausgewertet|quelle|nachweis|beleg|befragt|zulassung|zugelassen|bestätigt',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    { text: 'Mit unserer neuen Plattform revolutionieren wir die gesamte Branche.', slots: ['proof'] },
    { text: 'Wir garantieren Ihnen, dass Ihre Daten bei uns absolut sicher sind.', slots: ['proof'] },
    { text: 'Unser Verfahren ist weltweit einzigartig und setzt neue Maßstäbe.', slots: ['proof'] },
    {
      text: 'Wir sind als Einziger am Markt in der Lage, alles aus einer Hand zu liefern. Konkurrenzlos!',
      slots: ['proof'],
    },
  ],
  silent: [
    'Unser Verfahren ist das schnellste am Markt: 14 Minuten je Probe, getestet vom Institut Lohr.',
    'Wir sind nicht die Größten, aber wir rufen zurück.',
    'Das war ein einmaliger Abend mit unserem Team.',
    'Wir wollen Marktführer werden.',
    'Damals galten wir als einzigartig.',
  ],
};
