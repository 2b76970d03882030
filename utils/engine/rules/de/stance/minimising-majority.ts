import { definePatternRule, type Examples } from '../../define';

/** The many who had no trouble, set against the one who had. */
export default definePatternRule({
  id: 'de/stance/minimising-majority',
  dimension: 'stance',
  kind: 'minimising',
  severity: 'polish',
  reason: 'minimisingMajority',
  advice: 'takeItSeriously',
  weigh: [{ scope: { reply: true }, severity: 'consider' }],
  onlyInText: ['<contested>'],
  all: [
    [
      'die|der|den ..1 allermeisten|meisten|anderen',
      '<number> ..3 am|im|jeden ..1 tag|jahr|woche|monat|stunde|nacht|saison',
      '98|91 ..1 prozent|%',
      '99,* prozent|%',
      '98,* prozent|%',
      'von|bei|unter <number> ..2 <counterpart>|paketen|fahrten|koffern|buchungen|rechnungen|anrufen',
      'ueber|mehr_als|rund|knapp|gut <number> ..2 <counterpart>|fahrten|vertraege|pakete|haushalte|buchungen|einsaetze',
      'tausende(n|)|millionen|unzaehlige(n|)|viele_andere',
      'statistisch|im_schnitt|rechnerisch',
    ],
    [
      'zufrieden*|problemlos|reibungslos|puenktlich|ohne_beschwerde|begeistert|laeuft|gut|anders|kein_problem',
      'nur|lediglich|bloss|keine|kaum|nicht_einmal|gerade_mal|gerade_einmal|einzelne|handvoll|bruchteil ..6 betroffen|beschwerden|ausgefallen|verloren|ausfall|panne',
      'mal|halt|unvermeidlich ..5 passieren|vorkommen|verloren|liegen|warten',
      'passiert|passieren|vorkommt|vorkommen|warten_muessen ..3 mal|halt|eben|nun_mal|statistisch|etwas|einmal|zweimal|so_etwas',
    ],
  ],
  within: 14,
  unless: [
    '<owning>',
    '<repairing>',
    '<apologising>',
    'zu viel|viele',
    'trotzdem|dennoch|einer_zu_viel',
    'hilft ..3 nicht|nichts|ihnen',
    'jede(r|n|s|m) einzelne',
  ],
  unlessNear: ['<owning>', 'zu viel|viele', 'hilft ihnen', 'troestet|trost', 'jede(r|n|s|m) einzelne'],
  notInQuestion: true,
  extent: 'clause',
  source: 'Benoit, image repair: minimisation',
});

const reply = (text: string) => ({
  text,
  context: { channel: 'comment' as const, replyTo: 'Mein Koffer ist seit vier Tagen weg.' },
});

export const examples: Examples = {
  flags: [
    reply('⟦Die allermeisten Gäste reisen bei uns völlig problemlos⟧.'),
    reply('⟦Von 11.000 Koffern am Tag gehen bei uns keine fünfzig verloren⟧.'),
    reply('⟦98 Prozent unserer Kunden sind zufrieden⟧.'),
    reply('⟦Bei 40.000 Buchungen kann eben mal etwas liegen bleiben⟧.'),
    reply('⟦Wir befördern jeden Tag tausende Stücke, da geht halt eines verloren⟧.'),
    reply('⟦Im Schnitt sind bei uns nur zwei Stücke betroffen⟧.'),
  ],
  passes: [
    'Die meisten Gäste reisen problemlos.',
    reply('Von 11.000 Koffern gingen 40 verloren, jeder einzelne ist einer zu viel.'),
    reply('Ihr Koffer ist in Lyon und heute Abend bei Ihnen.'),
    reply('98 Prozent kommen pünktlich an. Das hilft Ihnen nicht, ich weiß.'),
    reply('Wir haben 40 Mitarbeiter am Schalter.'),
    reply('Im Jahr 2024 haben wir die Anlage ersetzt.'),
  ],
};
