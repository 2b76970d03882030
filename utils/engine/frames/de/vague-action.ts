import { defineFrame, type FrameExamples } from '../define';
import { hearsay, history, hypothesis } from '../german-guards';

export default defineFrame({
  id: 'de/vague-action',
  language: 'de',
  announces: [
    'maßnahmen|schritte|massnahmen ..6 ergriffen|eingeleitet|ergreifen|einleiten|umgesetzt|umsetzen|getroffen|beschlossen|auf_den_weg',
    'konsequenzen|lehren ..5 gezogen|ziehen|gezogen_haben',
    'ziehen ..4 konsequenzen|lehren',
    'arbeiten ..8 an ..3 lösung(en|)|verbesserung(en|)|aufklärung',
    'arbeiten mit_hochdruck',
    'alles in_unserer_macht|was_in_unserer_macht|erdenkliche|menschenmögliche',
    'alles ..2 tun ..3 damit|um',
    'lückenlos* ..3 aufklär*|aufgeklärt|aufarbeit*|aufzuarbeiten|aufzuklären',
    'werden ..6 aufarbeiten|aufklären|nachschärfen|nachbessern|überdenken|hinterfragen|besser_machen',
    'haben ..5 verstanden ..6 werden|besser|und',
    'haben ..3 reagiert',
    'prozesse|abläufe|richtlinien|regeln ..4 überprüf*|überarbeit*|angepasst|anpassen|nachgeschärft|hinterfrag*',
    'überprüfen|überarbeiten|hinterfragen ..4 prozesse|abläufe|richtlinien|regeln',
  ],
  unless: [
    ...hearsay,
    ...history,
    ...hypothesis,
    'kund*|mandant* ..3 helfen|unterstützen',
    'nicht ..2 verstanden|reagiert',
  ],
  scope: { channels: ['post', 'article'], reply: false },
  slots: [
    {
      id: 'which',
      question: 'vagueActionWhich',
      answers: [
        '<number> ..3 <capital>',
        '<number-word> dinge|schritte|maßnahmen|punkte',
        'erstens|zweitens|konkret|unter_anderem|zum_beispiel|etwa|beispielsweise|nämlich|folgendes|folgende',
        '<done>',
        '<remedy>',
        '<deadline>',
        'künftig|ab_sofort|ab_jetzt|seitdem|seither|jetzt|inzwischen|statt ..8 <capital>',
        'stell(en|t) ..6 um',
        'führ(en|t) ..8 ein',
      ],
    },
  ],
});

export const examples: FrameExamples = {
  asks: [
    {
      text: 'Zuletzt gab es Ärger mit der Auslieferung. Wir haben Maßnahmen ergriffen, um besser zu werden.',
      slots: ['which'],
    },
    { text: 'Wir arbeiten mit Hochdruck an einer Lösung und danken für Ihr Vertrauen.', slots: ['which'] },
    { text: 'Wir haben daraus Konsequenzen gezogen. Versprochen.', slots: ['which'] },
    { text: 'Das Thema werden wir lückenlos aufklären, das sind wir allen schuldig.', slots: ['which'] },
  ],
  silent: [
    'Wir haben Maßnahmen ergriffen: Seit Mai prüfen zwei Personen jede Rechnung.',
    'Damals haben wir Konsequenzen gezogen.',
    'Laut Medienberichten arbeitet die Konkurrenz an einer Lösung.',
    'Wenn wir Konsequenzen ziehen, dann leise.',
  ],
};
