import { defineFrame, type FrameExamples } from '../define';
import { hearsay, history, hypothesis, own } from '../german-guards';

export default defineFrame({
  id: 'de/vague-news',
  language: 'de',
  scope: { channels: ['post', 'article'], reply: false },
  announces: [
    'neues kapitel ..5 aufschlagen|auf|beginnt|beginnen|aufgeschlagen',
    'schlagen|beginnen ..4 neues kapitel',
    'weichen ..6 gestellt|stellen|zukunft|neu',
    'schwere(n|r|)|schwierige(n|r|)|schwerste(n|r|)|schmerzhafte(n|r|)|harte(n|r|)|schwerwiegende(n|r|)|unpopuläre(n|r|)|mutige(n|r|) ..1 entscheidung(en|)',
    'schweren_herzens|schweren_herzens_entschieden',
    'veränderung(en|)|änderung(en|) ..5 stehen_an|ansteht|anstehen|kommen|geben|vor_uns',
    'wird ..3 sich ..4 einiges|vieles|manches ..2 ändern|verändern',
    'einiges|vieles|manches ..3 ändern|verändern|anders',
    'bald|demnächst|in_kürze ..2 mehr|neuigkeiten|details|infos|weitere',
    'mehr ..3 bald|demnächst|in_kürze|in_den_nächsten_tagen',
    'stay tuned',
    'gespannt ..2 sein|bleiben',
    'bleibt|seid gespannt',
    'große|spannende|tolle|wichtige ..1 neuigkeiten|news|ankündigung|veränderungen|dinge',
    'nächsten|nächste|großen|wichtigen|konsequenten ..1 schritt ..3 gehen|gegangen|machen|getan|gewagt|auf',
    'gehen ..4 nächsten|großen|wichtigen|konsequenten schritt',
    'zukunftsfähig|zukunftssicher|zukunftsfest|wetterfest|fit_für_die_zukunft ..3 machen|aufstellen|aufgestellt|gemacht|zu_machen|bleiben',
    'neue wege ..2 gehen|beschreiten|ein',
    'gehen ..4 neue wege',
    'kräfte|ressourcen ..4 bündeln|gebündelt|fokussieren',
    'konsequent ..3 ausrichten|weiterentwickeln|ausgerichtet|weiterentwickelt|umsetzen',
  ],
  announcesAll: [
    [own, ['entschieden|beschlossen|entschlossen|vereinbart|verabschiedet']],
    [
      ['wir'],
      ['künftig|in_zukunft|ab_sofort|fortan|demnächst'],
      ['werden|wird|setzen|gehen|verzichten|konzentrieren|arbeiten|bieten|machen|stellen|führen'],
    ],
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'persönlich|privat|mein* ..3 kapitel|weg|reise|leben',
    'nicht|keine ..3 entscheidung(en|)|ändern|veränderungen',
    'entscheidungen ..4 treffen ..2 muss|müssen|können|lernen',
    'dank|danke|glückwunsch|gratulier*',
    'eisenbahn|gleis*|bahn',
    'stabil|unverändert',
  ],
  slots: [
    {
      id: 'what',
      question: 'vagueNewsWhat',
      answers: [
        '<number> ..2 <capital>',
        '<number> prozent|%|euro',
        '<deadline>',
        '<weekday>',
        'heißt|bedeutet|konkret|nämlich|unter_anderem|zum_beispiel|erstens',
        '<share>',
        'statt ..4 <capital>',
        '<contact>',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Wir schlagen ein neues Kapitel auf und stellen die Weichen für morgen. Ich bin stolz auf dieses Team.',
      slots: ['what'],
    },
    {
      text: 'Heute mussten wir eine schwere Entscheidung treffen. Sie ist uns nicht leichtgefallen, aber sie macht uns stärker.',
      slots: ['what'],
    },
    { text: 'Spannende Neuigkeiten aus unserem Haus! Bleibt gespannt.', slots: ['what'] },
    { text: 'Bei uns wird sich einiges ändern, damit wir zukunftsfähig bleiben.', slots: ['what'] },
  ],
  silent: [
    'Die Entscheidung war schwer: Ab Mai fahren wir nur noch an fünf Tagen.',
    'Wir schlagen ein neues Kapitel auf: Am 1. Juli eröffnet die Tagespflege mit 14 Plätzen.',
    'Danke für die schweren Entscheidungen, die ihr mitgetragen habt.',
    'Damals standen Veränderungen an, die keiner wollte.',
  ],
};
