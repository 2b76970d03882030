import { defineFrame, type FrameExamples } from '../define';
import { blanketFrames, hearsay, history, hypothesis, own } from '../german-guards';

export default defineFrame({
  id: 'de/launch',
  language: 'de',
  announces: [],
  announcesAll: [
    [
      [...own, 'endlich|heute|jetzt'],
      [
        'gelauncht|launchen|launch|go-live|release|produktstart|markteinführung|marktstart|weltpremiere|enthüllen|enthüllt|präsentieren',
        'bring(en|t) ..6 auf_den_markt',
        'auf_den_markt ..1 gebracht|bringen',
        'stell(en|t) ..6 neu(e|en|er|es) ..6 vor',
        'führ(en|t) ..6 neu(e|en|er|es) ..5 ein',
      ],
      [
        'revolution*|bahnbrechend*|einzigartig*|wegweisend*|gamechanger|game-changer|spielveränderer|neue(n|r|)_ära|neues_zeitalter|neues_kapitel|meilenstein|nächste_generation|zukunft|innovation|innovativ*|weltweit_erste*|disruptiv*|einfach_alles|maßstäbe|alles_verändern|alles_verändert',
      ],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'nicht ..3 vor|ein|auf_den_markt',
    'bewerb*|stelle|kolleg*|kandidat*',
  ],
  instead: blanketFrames,
  slots: [
    {
      id: 'does',
      question: 'launchDoes',
      answers: [
        '<number> ..2 <capital>',
        'kann|können|misst|erkennt|rechnet|spart|ersetzt|prüft|zeigt|warnt|liest|schneidet|reinigt|heizt|kühlt|lädt|übersetzt|sortiert|erstellt|steuert|verbindet|hilft|ermöglicht|berechnet|speichert|hält|dauert|wiegt|kostet|funktioniert',
        'damit ..8 <capital>',
        'mit_dem|mit_der|mit_denen|womit|ohne ..3 <capital>',
        'statt|anstatt|anstelle',
        'eine|ein ..1 art|app|gerät|maschine|software|plattform ..4 für|die|das|zum',
        'so|das heißt|heißen|bedeutet',
      ],
    },
    {
      id: 'when',
      question: 'launchWhen',
      answers: [
        '<moment>',
        'erhältlich|verfügbar|bestellbar|vorbestell*|lieferbar|beta|testphase|pilotkund*|bestellen|testen|ausprobieren|anmelden|warteliste|ausverkauft|shop|händler|<contact>',
        '<number> ..1 euro|€|franken',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    { text: 'Wir präsentieren stolz unsere bahnbrechende Innovation: Nordlicht.', slots: ['does', 'when'] },
    {
      text: 'Unser neuer Gamechanger ist endlich gelauncht! Ein Meilenstein für das ganze Team.',
      slots: ['does', 'when'],
    },
    { text: 'Im Herbst bringen wir eine Revolution auf den Markt.', slots: ['does'] },
    {
      text: 'Wir stellen unser neues System vor, es wird neue Maßstäbe setzen. Bleibt gespannt.',
      slots: ['does', 'when'],
    },
  ],
  silent: [
    'Heute bringen wir unsere neue Waage auf den Markt. Sie misst auf ein halbes Gramm genau und kostet 89 Euro.',
    'Gestern Abend ist Polarstern live gegangen.',
    'Wir stellen unsere neue Kollegin vor: Maren Holt.',
    'Laut Medienberichten bringt die Konkurrenz eine Innovation auf den Markt.',
    'Damals wollten wir mit einem bahnbrechenden Gerät auf den Markt.',
  ],
};
