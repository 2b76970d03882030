import { definePhraseRule, type Examples } from '../../define';

export default definePhraseRule({
  id: 'de/stance/whataboutism',
  dimension: 'stance',
  kind: 'whataboutism',
  severity: 'consider',
  advice: 'answerForYourself',
  weigh: [{ scope: { reply: true }, severity: 'stop' }],
  phrases: [
    'selbst|sogar ..1 ministerien|behoerden|weltkonzerne|konzerne|marktfuehrer|banken|profis|die_besten|die_grossen ..8 erlebt|erwischt|getroffen|kaempfen',
    'ueber ..8 verliert|berichtet|empoert ..3 niemand|keiner|kein_mensch',
    'gibt|gaebe ..6 weit|viel|deutlich|ganz|noch uebler*|schlimmer*|schlechter*|andere_missstaende|andere_kaliber',

    'andere|anderswo|wettbewerber|mitbewerber|konkurrenz ..5 auch_nicht|genauso|genau_so|noch_viel|noch_mehr|viel_schlimmer|weit_schlimmer|schlimmer|ganz_anders',
    'machen|tun|macht ..3 alle|andere|die_anderen|wettbewerber|jeder ..2 so|auch|genauso',
    'das|so machen|macht|tun|tut ..3 alle|jeder|andere|die_anderen',
    'in der|unserer ganzen branche ..4 ueblich|so|nicht_anders',
    'branchenueblich*',
    'warum|wieso ..3 fragt|fragen|schreibt|schreiben|redet|reden|spricht|sprechen|regt|regen|kritisieren ..3 eigentlich|niemand|keiner|sie|ihr|man ..5 nicht|nie|ueber|bei|die|den',
    'schauen|sehen sie|sie_sich|euch|sich|doch|mal ..4 lieber|mal|doch|erst|erst_mal ..8 an|konkurrenz|wettbewerb|wettbewerber|anderen|dort|nach',
    'kehren ..4 vor ..3 tuer',
    'wir|sind ..3 nicht die einzigen|einzige|ersten',
    'problem der ganzen branche',
    'thema der ganzen branche',
  ],
  unless: ['entschuldigt|aendert|hilft nichts|nicht', '<owning>'],
  extent: 'clause',
  source: 'Benoit, image repair: differentiation',
});

export const examples: Examples = {
  flags: [
    '⟦Andere Banken antworten auch nicht schneller⟧.',
    '⟦Das machen doch alle so⟧.',
    '⟦Vielleicht kehren Sie erst einmal vor der eigenen Tür⟧.',
    '⟦Das ist in der ganzen Branche üblich⟧.',
    '⟦Warum fragt eigentlich niemand bei den Discountern nach⟧?',
    '⟦Wir sind übrigens nicht die Einzigen⟧, die Stellen streichen.',
    '⟦Schauen Sie sich lieber mal die Konkurrenz an⟧.',
    '⟦Personalmangel ist ein Problem der ganzen Branche⟧.',
  ],
  passes: [
    'Andere haben uns geholfen.',
    'Dass es anderswo schlimmer ist, entschuldigt nichts.',
    'Im Vergleich zum Vorjahr stieg der Umsatz um 4 Prozent.',
    'Von anderen Werken können wir lernen, wie man leiser fräst.',
    'Fragen Sie gern bei unserer Hotline nach.',
    'Die Branche wächst langsamer als 2022.',
  ],
};
