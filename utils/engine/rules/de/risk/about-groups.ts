import { definePatternRule, type Examples } from '../../define';

/** What "the women", "the old", "the young", "the foreigners" are like. */
export default definePatternRule({
  id: 'de/risk/about-groups',
  dimension: 'risk',
  kind: 'discrimination',
  severity: 'consider',
  reason: 'aboutGroups',
  advice: 'speakOfOnePerson',
  all: [
    [
      'frauen|maenner(n|)|maedchen|muetter(n|)',
      'aeltere(n|)|junge(n|) ..1 kollegen|kolleginnen|mitarbeiter(n|)|leute(n|)|generation|menschen|bewerber(n|)|herrschaften|semester(n|)|kunden',
      'rentner(n|)|generation_z|schneeflocken',
      'leute(n|)|menschen|mitarbeiter(n|)|kollegen|bewerber(n|)|wer ueber|unter|ab|um <number>|fuenfzig',
      'auslaender(n|)|schwaben',
    ],
    [
      'tun|tut sich ..6 schwer|leicht|nun_mal',
      'nun_mal|nun_einmal|eben|halt|bekanntlich|erfahrungsgemaess|von_haus_aus|meist|meistens|oft|selten|weniger|einfach',
      'das bessere|richtige haendchen|auge',
      'haendchen|langsam(er|)|nicht_belastbar|puenktlich(er|)|jammern|zu_teuer|zu_langsam|ueberfordert|rechnen|kochen|feiern_lieber',
    ],
  ],
  ordered: true,
  within: 6,
  unless: [
    'nicht|nie|kein|keine|falsch|vorurteil*|unsinn|maerchen|behauptet',
    'ich|mich|mir|uns ..3 bin|war|als_frau|als_mann|selbst',
    'unser(e|en|er|)',
    'diese(n|r|)|die <number>',
    '<number> frauen|maenner|auslaender|menschen',
    'nicht|nie|kein|keine|falsch|vorurteil(e|en|)|klischee(s|)|stereotyp(e|en|)|unsinn|maerchen|angeblich|behauptet|irrtum|mythos',
    'diskriminier*|benachteilig*|verdienen|gehalt|lohn|luecke|quote|anteil|prozent|studie|umfrage|statistik|befragt|laut|fuehrungspositionen|vorstand|aufsichtsrat|teilzeit|gleichberechtig*|sichtbar*|foerder*|mentoring|netzwerk|betroffen|unfall|erkrank*|risiko|patient*|behandl*|versorg*|pflege',
    'willkommen|danke|dank|stolz|bewundere|respekt|lerne|lernen ..3 von',
    'im|pro|je schnitt|durchschnitt',
    'kinder(n|)|schueler*|spielplatz|sportverein|mannschaft|fussball|handball|turnier',
    'krieg|flucht|asyl|integration|sprachkurs(e|)|ausbildung',
  ],
  notInQuestion: true,
  extent: 'clause',
  source: 'A sentence about a group is read by everybody in it',
});

export const examples: Examples = {
  flags: [
    '⟦Leute über 50 tun sich mit neuer Technik ja schwer⟧.',
    '⟦Frauen haben einfach das bessere Händchen für Deko⟧.',
    '⟦Die Generation Z ist halt weniger belastbar⟧.',
    '⟦Ältere Kollegen sind oft zu langsam für die Linie⟧.',
    '⟦Schwaben sind von Haus aus sparsam⟧.',
    '⟦Mütter kommen meist später und gehen früher⟧.',
  ],
  passes: [
    'Frauen verdienen bei uns 3 Prozent weniger, das ändern wir.',
    'Dass Ältere langsamer lernen, ist ein Vorurteil.',
    'Laut Studie arbeiten Väter häufiger im Schichtdienst.',
    'Unsere älteren Kollegen sind besonders gefragt.',
    'Von älteren Kollegen lerne ich immer etwas.',
    'Zwölf Frauen haben die Prüfung bestanden.',
  ],
};
