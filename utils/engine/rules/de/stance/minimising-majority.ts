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
      'die|der|den ..1 allermeisten|meisten|grossteil|mehrheit|grosse_mehrheit|ueberwiegende|ueberwaeltigende|weitaus_meisten|anderen',
      '<number> ..3 pro|am|im|je|jeden|jede|jaehrlich|taeglich|woechentlich|monatlich ..1 tag|jahr|woche|monat|stunde|nacht|schicht|saison',
      '<number> ..2 taeglich|jaehrlich|woechentlich|monatlich',
      '98|99|97|96|95|94|93|92|91|90 ..1 prozent|%',
      '99,* prozent|%',
      '98,* prozent|%',
      'von|bei|unter <number> ..2 <counterpart>|faellen|paketen|fahrten|vertraegen|haushalten|fluegen|zuegen|betten|bestellungen|koffern|buchungen|zustellungen|einsaetzen|sendungen|rechnungen|anrufen|antraegen|terminen',
      'ueber|mehr_als|rund|knapp|fast|gut|mehrere <number> ..2 <counterpart>|bestellungen|fahrten|vertraege|pakete|haushalte|anrufe|buchungen|fluege|sendungen|einsaetze|rezepte|betten|stueck|gespraeche',
      'tausende(n|)|hunderttausende(n|)|zehntausende(n|)|millionen|dutzende(n|)|unzaehlige(n|)|viele_andere|viele_tausend',
      'statistisch|durchschnittlich|im_schnitt|im_durchschnitt|rechnerisch|prozentual',
    ],
    [
      'zufrieden(e|en|)|problemlos|reibungslos|puenktlich|ohne_probleme|ohne_beanstandung|ohne_beschwerde|begeistert|gluecklich|anstandslos|tadellos|funktioniert|klappt|laeuft|laufen|klappen|gut|einwandfrei|anders|kein_problem|keine_probleme|nie_beschwert|gelobt|dankbar',
      'nur|lediglich|bloss|keine|kaum|nicht_einmal|gerade_mal|gerade_einmal|einzelne|handvoll|wenige|bruchteil ..6 schief|betroffen|beschwerden|daneben|ausgefallen|verspaetet|verloren|reklamationen|unzufrieden|ausfall|panne',
      'mal|halt|zwangslaeufig|unvermeidlich|unvermeidbar ..5 schief|daneben|passieren|vorkommen|verloren|untergehen|liegen|warten|haken|eng',
      'passiert|passieren|vorkommt|vorkommen|schiefgeht|schief|danebengeht|laenger_dauern|warten_muessen|dauert ..3 mal|halt|eben|nun_mal|statistisch|zwangslaeufig|etwas|einmal|zweimal|so_etwas',
    ],
  ],
  within: 14,
  unless: [
    '<owning>',
    '<repairing>',
    '<apologising>',
    'zu viel|viele|zuviel',
    'trotzdem|dennoch|einer_zu_viel',
    'hilft|troestet ..3 nicht|nichts|ihnen',
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
